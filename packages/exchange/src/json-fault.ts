/** Finds where a text stops being JSON, and what should have stood there. */

export interface JsonFault {
  /** Counted from 0, in the whole text. */
  readonly at: number
  /** Counted from 1, both. */
  readonly line: number
  readonly column: number
  readonly expected: string
}

/** `undefined` when the text is JSON. The parser of the language says where only now and then. */
export function findJsonFault(text: string): JsonFault | undefined {
  const end = readValue(text, skipSpace(text, 0), 0)
  if (typeof end !== 'number') return place(text, end)
  const rest = skipSpace(text, end)
  return rest === text.length ? undefined : place(text, { at: rest, expected: 'the end of the file' })
}

/** Far beyond any file of ours, and well within what can be called. */
const deepest = 500

interface Fault {
  readonly at: number
  readonly expected: string
}

/** Where the value ends, or the fault in it. */
function readValue(text: string, at: number, depth: number): number | Fault {
  if (depth > deepest) return { at, expected: 'fewer levels' }
  if (text[at] === '{') return readMany(text, at, '}', depth + 1)
  if (text[at] === '[') return readMany(text, at, ']', depth + 1)
  const end = matchEnd(/"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy, text, at)
  return (
    end ??
    matchEnd(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y, text, at) ?? {
      at,
      expected: text[at] === '"' ? 'a text that ends with a quotation mark' : 'a value',
    }
  )
}

function readMany(text: string, start: number, close: '}' | ']', depth: number): number | Fault {
  let at = skipSpace(text, start + 1)
  if (text[at] === close) return at + 1
  for (;;) {
    const value = close === '}' ? readField(text, at, depth) : readValue(text, at, depth)
    if (typeof value !== 'number') return value
    at = skipSpace(text, value)
    if (text[at] === close) return at + 1
    if (text[at] !== ',') return { at, expected: `a comma or ${close}` }
    at = skipSpace(text, at + 1)
  }
}

function readField(text: string, at: number, depth: number): number | Fault {
  const name = text[at] === '"' ? readValue(text, at, depth) : { at, expected: 'a name in quotation marks' }
  if (typeof name !== 'number') return name
  const colon = skipSpace(text, name)
  if (text[colon] !== ':') return { at: colon, expected: 'a colon' }
  return readValue(text, skipSpace(text, colon + 1), depth)
}

function skipSpace(text: string, at: number): number {
  return matchEnd(/[ \t\r\n]*/y, text, at) ?? at
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

function place(text: string, { at, expected }: Fault): JsonFault {
  const before = text.slice(0, at).split('\n')
  return { at, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, expected }
}
