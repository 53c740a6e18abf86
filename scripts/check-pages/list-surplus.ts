/** What is in a list and in none of the others. What a page makes up anew every time counts as the same. */
export function listSurplus(seen: string[], others: string[][]): string[] {
  const expected = new Set(others.flat().map(shapeOf));
  const surplus = seen.filter(item => !expected.has(shapeOf(item)));
  return [...new Map(surplus.map(item => [shapeOf(item), item])).values()];
}

/** Without queries, and without the digits of numbers and random names. */
export function shapeOf(item: string): string {
  return item.replace(/\?[^\s"')]*/g, '?').replace(/[\da-f]*\d[\da-f]*/gi, '#');
}
