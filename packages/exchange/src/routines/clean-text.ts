/** Text from outside made fit to show: no control characters, no line breaks, not too long. */

import type { Losses } from './loss.ts'

/** What the journal takes. */
export const longestName = 80
export const longestText = 500
const mostSteps = 12

/** Control characters, halves of characters, and marks that turn the direction of what follows. */
const unshowable = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu

export interface Piece {
  readonly where: string
  readonly text: string
}

/** One line of at most `most` characters. Anything that looks like markup stays the text it is. */
export function cleanText({ where, text }: Piece, most: number, losses: Losses): string {
  const flat = flatten(text)
  if (flat.isCleaned) losses.add('text-cleaned', where)
  if (flat.text.length <= most) return flat.text
  losses.add('text-cut', where, { most })
  return cut(flat.text, most)
}

/** Whether anything is left of it to show. */
export function hasText(text: string): boolean {
  return flatten(text).text !== ''
}

/** Several remarks as one. */
export function joinNote(pieces: readonly Piece[], losses: Losses): { readonly note?: string } {
  const given = pieces.filter(({ text }) => hasText(text))
  const [first] = given
  if (!first) return {}
  for (const { where } of given) losses.add('as-note', where)
  const text = given.map((piece) => cleanText(piece, longestText, losses)).join(' · ')
  return { note: cleanText({ where: first.where, text }, longestText, losses) }
}

/** A step for each line; long ones are parted where a sentence ends. Marks of a list are left off. */
export function readSteps(pieces: readonly Piece[], losses: Losses): readonly string[] {
  const steps = pieces.flatMap(({ where, text }) =>
    text.split(/\r\n|[\r\n\u2028\u2029]/).flatMap((line) => {
      const bare = line.replace(/^\s*(?:[-*•]|\d{1,2}[.)])\s+/, '')
      return partText(cleanText({ where, text: bare }, Number.POSITIVE_INFINITY, losses), (piece) =>
        cleanText({ where, text: piece }, longestText, losses),
      )
    }),
  )
  const where = pieces[0]?.where
  if (steps.length > mostSteps && where !== undefined) {
    losses.add('steps-cut', where, { most: mostSteps, left: steps.length - mostSteps })
  }
  return steps.slice(0, mostSteps)
}

function partText(text: string, finish: (piece: string) => string): readonly string[] {
  if (text === '') return []
  if (text.length <= longestText) return [text]
  const pieces: string[] = []
  let piece = ''
  for (const sentence of text.split(/(?<=[.!?…])\s+/)) {
    if (piece !== '' && piece.length + 1 + sentence.length > longestText) {
      pieces.push(piece)
      piece = sentence
    } else piece = piece === '' ? sentence : `${piece} ${sentence}`
  }
  return [...pieces, piece].map(finish)
}

function flatten(text: string): { readonly text: string; readonly isCleaned: boolean } {
  const spaced = text.replace(/[\s\u0085\uFEFF]+/g, ' ').trim()
  const shown = spaced.replace(unshowable, '')
  return shown === spaced
    ? { text: spaced, isCleaned: false }
    : { text: shown.replace(/ {2,}/g, ' ').trim(), isCleaned: true }
}

/** Never through the middle of a character that takes two units. */
function cut(text: string, most: number): string {
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
