import type { CDPSession, Frame } from 'puppeteer-core';
import { isFirefox, sendBidi } from '../browser/bidi.ts';
import { worldOf } from './frames.ts';

/** The HTML of a document's shadow trees, closed ones too, which only the debugging protocols reach. */
export async function readShadowTrees(frame: Frame): Promise<string> {
  return (await isFirefox(frame.page().browser())) ? readInFirefox(frame) : readInChromium(frame);
}

/** The whole document, each tree in its place. */
async function readInChromium(frame: Frame): Promise<string> {
  // The session of the frame's own process, which puppeteer keeps out of its types.
  const { client } = frame as unknown as { client: CDPSession };
  const root = await worldOf(frame).evaluateHandle(() => document);
  const { objectId = '' } = root.remoteObject();
  const { outerHTML } = await client.send('DOM.getOuterHTML', { objectId, includeShadowDOM: true });
  await root.dispose();
  return outerHTML;
}

/** One tree after the other. */
async function readInFirefox(frame: Frame): Promise<string> {
  const html: string[] = [];
  let roots = await findRootsInFirefox(frame, []);
  while (roots.length > 0) {
    html.push(...(await readRootsInFirefox(frame, roots)));
    roots = await findRootsInFirefox(frame, roots);
  }
  return html.join('\n');
}

/** Elements that can have a shadow root. https://dom.spec.whatwg.org/#valid-shadow-host-name */
const FIND_HOSTS = `(...roots) => (roots.length > 0 ? roots : [document])
  .flatMap(root => [...root.querySelectorAll('*')])
  .filter(({ localName }) => /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/.test(localName))`;

/** BiDi's names of the shadow roots right below the document, or below other roots. */
async function findRootsInFirefox(frame: Frame, below: string[]): Promise<string[]> {
  const hosts = await callInFirefox<BidiElement>(frame, FIND_HOSTS, below);
  return hosts.flatMap(({ value: { shadowRoot } }) => shadowRoot?.sharedId ?? []);
}

interface BidiElement {
  value: { shadowRoot?: { sharedId: string } | null };
}

async function readRootsInFirefox(frame: Frame, roots: string[]): Promise<string[]> {
  const read = '(...roots) => roots.map(({ innerHTML }) => innerHTML)';
  return (await callInFirefox<{ value: string }>(frame, read, roots)).map(({ value }) => value);
}

/** Calls a function that returns a list, with nodes as its arguments. */
async function callInFirefox<T>(
  frame: Frame,
  functionDeclaration: string,
  nodes: string[],
): Promise<T[]> {
  // BiDi's name of the frame, which puppeteer keeps out of its types.
  const { _id: context } = frame as unknown as { _id: string };
  const { result } = await sendBidi(frame.page().browser(), 'script.callFunction', {
    functionDeclaration,
    arguments: nodes.map(sharedId => ({ sharedId })),
    target: { context, sandbox: 'check-pages' },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, maxObjectDepth: 1, includeShadowTree: 'all' },
  });
  return (result.value ?? []) as T[];
}
