/** An instance type of one of the families, which are parted by `|`, with its size: `trn2.48xlarge`, `c8g.metal-24xl`. */
export function instancePattern(families: string): string {
  return `(?:${families})\\.(?:\\d*x?large|medium|small|micro|nano|metal(?:-\\d+xl)?)`;
}

/** Patterns of which one stands in every instance type. */
export const INSTANCE_PIECES = [
  'xlarge',
  '\\.large',
  '\\.medium',
  '\\.small',
  '\\.micro',
  '\\.nano',
  '\\.metal',
];
