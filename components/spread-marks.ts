/**
 * Moves places apart that stand closer than `least`, no further than it takes, and keeps their order. Places and `least`
 * are shares of a length, `places` rising from 0 to 1. Where they cannot all be that far apart they stand evenly.
 */
export function spreadMarks(places: number[], least: number): number[] {
  const gap = Math.min(least, 1 / Math.max(1, places.length - 1));
  const pushed: number[] = [];
  for (const place of places) pushed.push(Math.max(place, (pushed.at(-1) ?? -gap) + gap));
  let limit = 1;
  return pushed
    .toReversed()
    .map(place => {
      const kept = Math.min(place, limit);
      limit = kept - gap;
      return kept;
    })
    .toReversed();
}
