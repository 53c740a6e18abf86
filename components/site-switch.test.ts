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

function read(offBy?: string) {
  const pressed: unknown[] = [];
  const onSwitch = (...args: unknown[]) => pressed.push(args);
  const [button, ...inside] = elementsOf(SiteSwitch({ site: 'a.example.com', offBy, onSwitch }));
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
  test.each([
    [undefined, true, 'Mentions are marked on this site.'],
    ['a.example.com', false, 'Nothing is marked on this site.'],
    [
      'example.com',
      false,
      'Nothing is marked while example.com is off. Switching on here lifts that too.',
    ],
  ])(
    'switched off by %j has one and the same name, and is checked: %j',
    (offBy, checked, effect) => {
      const { name, ...state } = read(offBy);
      expect(name).toBe('Mark mentions on a.example.com');
      expect(state).toEqual({ checked, effect, pressed: [['a.example.com', !checked]] });
    },
  );
});
