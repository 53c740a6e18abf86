import { siteOf } from './sites.ts';

/** What the script of a frame can tell of where it stands. */
export interface FrameAddress {
  href: string;
  /** `null` where a sandbox or a `data:` address keeps the document from having one. */
  origin: string;
  /** The origins of the frames around it, the nearest first, as far as they are known. */
  ancestors: string[];
  baseUri: string;
}

/**
 * The sites a frame belongs to: its own first, then those of the frames around it. `about:` and `data:` frames have none
 * of their own, so that of the nearest that has. Empty where nothing can be marked.
 */
export function frameSites({ href, origin, ancestors, baseUri }: FrameAddress): string[] {
  const around = ancestors.flatMap(ancestor => siteOf(ancestor) ?? []);
  const own = siteOf(href) ?? siteOf(origin) ?? around[0] ?? siteOf(baseUri);
  return own === undefined ? [] : [...new Set([own, ...around])];
}
