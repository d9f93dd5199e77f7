/**
 * A bill as the platform writes it: a line of titles and one for each entry, then a line of titles
 * and one of totals. Every value begins with a grave accent, so spreadsheets do not reformat
 * numbers. UTF-8 with a byte order mark, lines end in CRLF.
 */
export const writeBill = (
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  totalTitles: readonly string[],
  totals: readonly string[],
): Buffer => {
  const lines = [
    titles.join(','),
    ...rows.map(writeRow),
    totalTitles.join(','),
    writeRow(totals),
    '',
  ]
  return Buffer.from(`\ufeff${lines.join('\r\n')}`)
}

/** Commas would shift the columns; the platform takes them out too. */
const writeRow = (values: readonly string[]): string =>
  values.map((value) => `\`${value.replace(/[,\r\n]/g, ' ')}`).join(',')

/** 分 → 元: `100` → `1.00`. */
export const yuan = (fen: number): string => (fen / 100).toFixed(2)

/** Fees have more digits. */
export const preciseYuan = (fen: number): string => (fen / 100).toFixed(5)

/** `2024-01-02T15:04:05+08:00` → `2024-01-02 15:04:05` */
export const billTime = (dateTime: string): string => dateTime.slice(0, 19).replace('T', ' ')

export const sum = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + amount, 0)
