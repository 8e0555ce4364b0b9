/** Lays text out for a terminal: wrapped lines, indents, columns. */

/** The same on every screen, so that what is printed can be compared. */
export const pageWidth = 96

export function wrap(text: string, indent = '', firstIndent = indent): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/ +/)) {
    const width = pageWidth - (lines.length === 0 ? firstIndent : indent).length
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((each, index) => `${index === 0 ? firstIndent : indent}${each}`).join('\n')
}

export function bullet(text: string, indent = ''): string {
  return wrap(text, `${indent}  `, `${indent}- `)
}

export function numbered(texts: readonly string[], indent = ''): readonly string[] {
  return texts.map((text, index) => wrap(text, `${indent}   `, `${indent}${index + 1}. `))
}

/** Columns as wide as their widest cell; the last one is left as it is. */
export function table(rows: readonly (readonly string[])[], indent = ''): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) => {
      const cells = row.map((cell, column) =>
        column < row.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell,
      )
      return `${indent}${cells.join('  ')}`.trimEnd()
    })
    .join('\n')
}

export function heading(text: string): string {
  return `${text}\n${'='.repeat(text.length)}`
}

/** Blocks with an empty line between them. */
export function page(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** `a, b and c` */
export function list(words: readonly string[], last = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}
