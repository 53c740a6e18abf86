import type { ComponentChildren, VNode } from 'preact';
import { describe, expect, test } from 'vitest';
import { SiteSwitch } from './SiteSwitch.tsx';

type Node = VNode<Record<string, unknown> & { children?: ComponentChildren }>;

/** The elements of a tree that has no components in it, the root first. */
function elementsOf(root: ComponentChildren): Node[] {
  if (Array.isArray(root)) return root.flatMap(elementsOf);
  if (typeof root !== 'object' || root === null || !('props' in root)) return [];
  return [root as Node, ...elementsOf(root.props.children)];
}

const textOf = (node: Node | undefined) => [node?.props.children].flat().join('');

function read(site: string, offBy?: string) {
  const pressed: unknown[] = [];
  const onSwitch = (...args: unknown[]) => pressed.push(args);
  const [button, ...inside] = elementsOf(SiteSwitch({ site, offBy, onSwitch }));
  const named = (attribute: string) =>
    textOf(inside.find(({ props }) => props.id === button?.props[attribute]));
  (button?.props.onClick as (() => void) | undefined)?.();
  return {
    name: named('aria-labelledby'),
    checked: button?.props['aria-checked'],
    effect: named('aria-describedby'),
    pressed,
  };
}

describe('SiteSwitch', () => {
  const SUBDOMAINS = 'Switching off unmarks this site and its subdomains at once, in every tab.';
  test.each<[string, string | undefined, boolean, string]>([
    ['a.example.com', undefined, true, SUBDOMAINS],
    ['intranet', undefined, true, 'Switching off unmarks this site at once, in every tab.'],
    [
      'local files',
      undefined,
      true,
      'Switching off unmarks all pages opened from disk at once, in every tab.',
    ],
    [
      'a.example.com',
      'a.example.com',
      false,
      'Nothing is marked here. Switching on marks it again at once.',
    ],
    [
      'a.example.com',
      'example.com',
      false,
      'Nothing is marked while example.com is off. Switching on lifts that too.',
    ],
  ])(
    'on %s, off by %j, has one and the same name, and is checked: %j',
    (site, offBy, checked, effect) => {
      const { name, ...state } = read(site, offBy);
      expect(name).toBe(`Mark mentions on ${site}`);
      expect(state).toEqual({ checked, effect, pressed: [[site, !checked]] });
    },
  );
});
