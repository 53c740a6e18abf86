import type { Frame, Page } from 'puppeteer-core';

/** The frames of a page that have a document of its server or one made in place, the page's own first, in the order of the tree. */
export function framesOf(page: Page): Frame[] {
  const [top, ...others] = inside(page.mainFrame());
  return top ? [top, ...others.filter(isLoaded)] : [];
}

/** Any other address was refused, and a frame with the browser's own page in it may never answer. */
function isLoaded(frame: Frame): boolean {
  return /^(?:about:(?:blank|srcdoc)|data:|blob:|https?:\/\/[\w-]+\.localhost\/)/.test(frame.url());
}

function inside(top: Frame): Frame[] {
  return [top, ...top.childFrames().flatMap(inside)];
}

/** A world of its own in a frame, where nothing is as the page's scripts have made it. */
export function worldOf(frame: Frame): Pick<Frame, 'evaluate' | 'evaluateHandle'> {
  // Puppeteer keeps it out of its types.
  return (frame as unknown as { isolatedRealm(): Frame }).isolatedRealm();
}

/** The elements that a frame and those around it stand in, the outermost first; none for the page's own. */
export async function frameElementsAround(frame: Frame) {
  const elements = [];
  for (let at: Frame | null = frame; at; at = at.parentFrame()) {
    const element = await at.frameElement();
    if (element) elements.unshift(element);
  }
  return elements;
}
