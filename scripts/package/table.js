/**
 * A table for a terminal, its columns as wide as they must be.
 *
 * @param {readonly string[]} header
 * @param {readonly (readonly string[])[]} rows
 */
export const table = (header, rows) => {
  const all = [header, ...rows]
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column].length)))
  const line = (/** @type {readonly string[]} */ cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd()
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join(
    '\n',
  )
}
