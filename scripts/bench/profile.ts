/** What of a CPU profile of the DevTools protocol (`Profiler.Profile`) we read; times are microseconds. */
export interface CpuProfile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  startTime: number;
  endTime: number;
  samples?: number[];
  timeDeltas?: number[];
}

/** The share (0 to 1) of the profile's time in which a script whose address begins so was running, or had called what ran. */
export function shareOfScripts(profile: CpuProfile, urlPrefix: string): number {
  const own = new Set<number>();
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map(child => [child, id] as const)),
  );
  const urls = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  for (const { id } of profile.nodes) {
    let at: number | undefined = id;
    while (at !== undefined && !urls.get(at)?.startsWith(urlPrefix)) at = parents.get(at);
    if (at !== undefined) own.add(id);
  }
  const { samples = [], timeDeltas = [] } = profile;
  // A delta tells how long before its sample the one before was taken: a sample lasts until the next.
  const time = samples.reduce(
    (sum, id, i) => sum + (own.has(id) ? (timeDeltas[i + 1] ?? 0) : 0),
    0,
  );
  return time / (profile.endTime - profile.startTime);
}
