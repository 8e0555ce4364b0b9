/** What stands in the tables of our pages. */

export function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`
}

/** Two digits that count, for more would be chance; whole numbers as they are. */
export function tidy(value: number): string {
  return String(value >= 100 ? Math.round(value) : Number(value.toPrecision(2)))
}

export function cells(row: readonly string[]): string {
  return `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
