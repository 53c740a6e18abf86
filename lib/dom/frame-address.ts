import type { FrameAddress } from '../core/frame-sites.ts';

/** Where the frame of this script stands among the others of its tab. */
export function frameAddress(): FrameAddress {
  return {
    href: location.href,
    origin: self.origin,
    ancestors: 'ancestorOrigins' in location ? [...location.ancestorOrigins] : reachableOrigins(),
    baseUri: document.baseURI,
  };
}

/** Older versions of Firefox tell no ancestors (153 does). Those of the same origin can be asked; behind another origin nothing is known. */
function reachableOrigins(): string[] {
  const origins: string[] = [];
  try {
    for (let at: Window = self; at !== at.parent; at = at.parent) origins.push(at.parent.origin);
  } catch {
    // The next one is of another origin.
  }
  return origins;
}
