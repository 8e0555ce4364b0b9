/** How a sheet is printed, as the person has chosen it. */

export const papers = ['a4', 'letter'] as const
export type Paper = (typeof papers)[number]

/** A row for each exercise, or one for each of four weeks. */
export const tickDays = ['week', 'month', 'none'] as const
export type TickDays = (typeof tickDays)[number]

export interface SheetChoices {
  readonly paper: Paper
  readonly ticks: TickDays
  readonly isLarge: boolean
  readonly hasPictures: boolean
}

/** Where printers hold Letter; everywhere else they hold A4. */
const letterRegions: ReadonlySet<string> = new Set([
  'US',
  'CA',
  'MX',
  'PH',
  'CL',
  'CO',
  'VE',
  'CR',
  'GT',
  'PA',
  'DO',
  'SV',
  'NI',
  'PR',
])

export function paperFor(locale: string): Paper {
  return letterRegions.has(new Intl.Locale(locale).maximize().region ?? '') ? 'letter' : 'a4'
}
