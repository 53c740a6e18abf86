/**
 * Where a frame stands among those of its tab: the place of each frame around it, and its own, in the frame that holds it.
 * Empty for the page itself.
 */
export type FramePath = number[];

/** A page before its frames, each frame before those in it. */
export function inFrameOrder(a: FramePath, b: FramePath): number {
  const fork = a.findIndex((at, i) => at !== b[i]);
  if (fork < 0) return a.length - b.length;
  return (a[fork] ?? 0) - (b[fork] ?? -1);
}
