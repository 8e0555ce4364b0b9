/** Spoils files in every way we could think of, the same way for the same seed. */

export type Chance = (below: number) => number

/** Mulberry32: small, quick, and the same on every machine. */
export function createChance(seed: number): Chance {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

/** The text with one or two things wrong with it; now and then another text altogether. */
export function spoil(text: string, chance: Chance): string {
  if (chance(40) === 0) return anyText(chance)
  if (chance(40) === 0) return JSON.stringify(anyJson(chance, 4))
  if (chance(60) === 0) return anyTable(chance)
  let spoilt = text
  for (let times = chance(2); times >= 0; times -= 1) {
    const isJson = /^\s*[[{]/.test(spoilt)
    spoilt = isJson && chance(3) > 0 ? spoilJson(spoilt, chance) : spoilText(spoilt, chance)
  }
  return spoilt
}

const tokens = [
  'NaN',
  '1e999',
  '-1',
  '0',
  '99999999999999999999',
  '0.1',
  'null',
  '"',
  '""',
  '\\',
  '\\u0000',
  '\\ud800',
  '{',
  '}',
  '[',
  ']',
  ',',
  ';',
  ':',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\uFEFF',
  '\u0000',
  '\u202e',
  '\ud83d',
  '😀',
  '"__proto__":{},',
  '"constructor":1,',
  '<script>alert(1)</script>',
  '=HYPERLINK("x")',
  '#',
  'é',
  '工',
  '['.repeat(3000),
  '{"a":'.repeat(50),
  '"'.repeat(9),
  ' '.repeat(200),
  'x'.repeat(600),
] as const

function spoilText(text: string, chance: Chance): string {
  const at = chance(text.length + 1)
  const to = Math.min(text.length, at + 1 + chance(20))
  switch (chance(7)) {
    case 0:
      return text.slice(0, at)
    case 1:
      return text.slice(0, at) + text.slice(to)
    case 2:
      return text.slice(0, to) + text.slice(at)
    case 3:
      return text.slice(0, at) + pick(tokens, chance) + text.slice(at)
    case 4:
      return (
        text.slice(0, at) +
        String.fromCharCode((text.charCodeAt(at) || 0) ^ (1 << chance(8))) +
        text.slice(at + 1)
      )
    case 5:
      return text.replaceAll('\n', pick(['\r\n', '\r', '\n\n', ' '], chance))
    default:
      return text.replaceAll(',', pick([';', '\t', ',,', ''], chance))
  }
}

/** Where a value stands: in what, and under which name or number. */
interface Place {
  readonly holder: Record<string, unknown> | unknown[]
  readonly key: string
}

function spoilJson(text: string, chance: Chance): string {
  const file = parse(text)
  if (typeof file !== 'object' || file === null) return spoilText(text, chance)
  const places = placesIn(file)
  if (places.length === 0) return JSON.stringify(anyJson(chance, 3))
  const { holder, key } = pick(places, chance)
  const held = Object.getOwnPropertyDescriptor(holder, key)?.value as unknown
  switch (chance(6)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(key), 1)
      else Reflect.deleteProperty(holder, key)
      break
    case 1:
      if (Array.isArray(holder))
        for (let times = chance(chance(4) === 0 ? 25 : 3); times >= 0; times -= 1) holder.push(held)
      else put(holder, `${key}${pick(['', '2', ' '], chance)}`, held)
      break
    case 2:
      put(holder, key, anyJson(chance, 2))
      break
    case 3:
      put(holder, key, nest(held, chance(60)))
      break
    case 4:
      put(
        holder,
        key,
        typeof held === 'number' ? pick([0, -1, 0.5, 1e9, 1e308, String(held), null], chance) : [held],
      )
      break
    default:
      put(
        holder,
        key,
        pick(['', ' ', 'y'.repeat(700), '\u0000\u0007', 'a\nb\r\n- c\n'.repeat(9), '😀'.repeat(300)], chance),
      )
  }
  return JSON.stringify(file)
}

function placesIn(value: object, places: Place[] = []): readonly Place[] {
  const holder = value as Record<string, unknown> | unknown[]
  for (const [key, held] of Object.entries(holder)) {
    places.push({ holder, key })
    if (typeof held === 'object' && held !== null) placesIn(held, places)
  }
  return places
}

function put(holder: Place['holder'], key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}

function nest(value: unknown, levels: number): unknown {
  let nested = value
  for (let level = 0; level < levels; level += 1) nested = level % 2 === 0 ? [nested] : { name: nested }
  return nested
}

const names = [
  'name',
  'exercises',
  'data',
  'phases',
  'sets',
  'reps',
  'instructions',
  'category',
  'version',
  'format',
  'id',
  'phase',
  'sideMode',
  'type',
  'entries',
  'body',
  '__proto__',
  'toString',
  '',
  ' ',
  'Ä',
] as const

function anyJson(chance: Chance, depth: number): unknown {
  const size = chance(5)
  switch (chance(depth > 0 ? 8 : 5)) {
    case 0:
      return null
    case 1:
      return chance(2) === 0
    case 2:
      return pick([0, 1, -1, 3, 2.5, 1e9, 1e300, Number.MIN_VALUE], chance)
    case 3:
      return anyText(chance)
    case 4:
      return pick(names, chance)
    case 5:
      return Array.from({ length: size }, () => anyJson(chance, depth - 1))
    default:
      return Object.fromEntries(
        Array.from({ length: size }, () => [pick(names, chance), anyJson(chance, depth - 1)]),
      )
  }
}

function anyText(chance: Chance): string {
  return Array.from({ length: chance(30) }, () =>
    chance(4) === 0 ? pick(tokens, chance) : String.fromCharCode(chance(chance(2) === 0 ? 128 : 65536)),
  ).join('')
}

const headings = [
  'name',
  'type',
  'defaultReps',
  'Default Sets',
  'sideMode',
  'instructions',
  'colour',
  '',
] as const
const cells = [
  '',
  'Row',
  'reps',
  'duration',
  '3',
  '-3',
  '1,5',
  'NaN',
  'yes',
  '"a, ""b"""',
  '"',
  '#',
  '999999',
] as const

function anyTable(chance: Chance): string {
  const delimiter = pick([',', ';', '\t'], chance)
  const lines = Array.from({ length: 1 + chance(5) }, (_, line) =>
    Array.from({ length: 1 + chance(5) }, () => pick(line === 0 ? headings : cells, chance)).join(delimiter),
  )
  return lines.join(pick(['\n', '\r\n', '\r'], chance))
}

function pick<Value>(values: readonly Value[], chance: Chance): Value {
  return values[chance(values.length)] as Value
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
