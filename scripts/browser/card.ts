import type { CDPSession, ElementHandle, Frame, Page } from 'puppeteer-core';
import { CARD_TAG } from '../../lib/core/card-door.ts';
import { isFirefox, sendBidi } from './bidi.ts';

/** The root's own members are those of a ShadowRoot; `$`, `$$` and `evaluate` look inside the card. */
export type CardRoot = ElementHandle<Element>;

/** For a moment the page's world holds the root under this symbol, to be taken over as an ordinary handle. */
const HAND_OVER = `globalThis[Symbol.for('card-hand-over')]`;

/**
 * The card's closed shadow root, or undefined while there is no card. Only the debugging protocols can reach it:
 * both hand a closed root over to a function that they call with it.
 */
export async function findCard(target: Page | Frame): Promise<CardRoot | undefined> {
  const frame = 'mainFrame' in target ? target.mainFrame() : target;
  const host = await frame.$(CARD_TAG);
  if (!host) return undefined;
  const browser = frame.page().browser();
  const found = (await isFirefox(browser)) ? exposeInFirefox(frame) : exposeInChromium(frame, host);
  if (!(await found)) return undefined;
  const handle = await frame.evaluateHandle(
    `(() => { const root = ${HAND_OVER}; delete ${HAND_OVER}; return root; })()`,
  );
  return (handle.asElement() as CardRoot | null) ?? undefined;
}

/** What a reader sees of the cards, or undefined while none is open. */
export async function readCardText(target: Page | Frame): Promise<string | undefined> {
  const card = await findCard(target);
  // By the children alone: a page may have put functions of its own in the place of others.
  const text = await card?.evaluate(root =>
    [...root.children]
      .flatMap(layer => [...layer.children])
      .filter(({ className }) => /^panel(?!.*is-notice)/.test(className))
      .map(panel => panel as HTMLElement)
      .filter(panel => panel.checkVisibility())
      .map(panel => panel.innerText)
      .join('\n'),
  );
  return text?.trim() || undefined;
}

export interface CardBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a card stands in the viewport, in CSS pixels. Its host has no box. */
export function readCardBox(card: CardRoot): Promise<CardBox> {
  return card.evaluate(root => {
    const dialog = root.querySelector('[role=dialog]') as Element;
    const { x, y, width, height } = dialog.getBoundingClientRect();
    return { x, y, width, height };
  });
}

/** Resolves when nothing in the card moves any more. */
export async function settleCard(card: CardRoot): Promise<void> {
  await card.evaluate(async root => {
    const shadow = root as unknown as ShadowRoot;
    // By its style sheet: another animation waits for the card to be abandoned.
    const moving = shadow
      .getAnimations()
      .filter(each => each instanceof CSSAnimation || each instanceof CSSTransition);
    await Promise.allSettled(moving.map(animation => animation.finished));
  });
}

async function exposeInChromium(frame: Frame, host: ElementHandle): Promise<boolean> {
  // The session of the frame's own process, which puppeteer keeps out of its types.
  const { client } = frame as unknown as { client: CDPSession };
  const { objectId } = host.remoteObject();
  const { node } = await client.send('DOM.describeNode', {
    ...(objectId && { objectId }),
    pierce: true,
  });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (!backendNodeId) return false;
  const { object } = await client.send('DOM.resolveNode', { backendNodeId });
  const functionDeclaration = `function () { ${HAND_OVER} = this; }`;
  await client.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration,
  });
  return true;
}

async function exposeInFirefox(frame: Frame): Promise<boolean> {
  const browser = frame.page().browser();
  // BiDi's name of the frame, which puppeteer keeps out of its types.
  const { _id: context } = frame as unknown as { _id: string };
  const { nodes } = await sendBidi(browser, 'browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: CARD_TAG },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const root = nodes[0]?.value.shadowRoot;
  if (!root) return false;
  await sendBidi(browser, 'script.callFunction', {
    functionDeclaration: `root => { ${HAND_OVER} = root; }`,
    arguments: [{ sharedId: root.sharedId }],
    target: { context },
    awaitPromise: false,
  });
  return true;
}
