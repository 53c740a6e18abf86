export function markdownTable(columns: string[], rows: string[][]): string {
  return [columns, columns.map(() => '---'), ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** To three decimals; empty where there is nothing to have a share of. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '' : (part / whole).toFixed(3);
}
