/** The middle of the values, or of the two in the middle; NaN of none. */
export function median(values: number[]): number {
  return quantile(values, 0.5);
}

/** The value that a share of them (0 to 1) does not exceed, between two where it falls between; NaN of none. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
