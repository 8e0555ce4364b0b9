/** Puts the engine's reasons into words, with the ids in them named. */

import type { Reason } from '@unhunch/engine'
import { printDay } from '../adapters/day.ts'
import { known } from './known.ts'
import { lists } from './language.ts'
import { sayMessage } from './message.ts'

/** A reason of another version, for which there are no words, shows its id. */
export function sayReason({ id, values }: Reason): string {
  if (!Object.hasOwn(known.reasonWords, id)) return id
  const named = Object.entries(values).map(([key, value]) => [key, nameOf(key, value)])
  return sayMessage(`reason.${id}`, Object.fromEntries(named))
}

function nameOf(key: string, value: string | number): string | number {
  if (typeof value === 'number') return value
  switch (key) {
    case 'zone':
      return wordIn(known.zonePhrases, value)
    case 'quality':
      return wordIn(known.qualityWords, value)
    case 'precaution':
      return nameIn(known.precautionWords, value)
    case 'things':
      return lists.format(value.split(' ').map((id) => thingPhrase(id)))
    case 'exercise':
    case 'next':
      return nameIn(known.exerciseWords, value)
    case 'day':
      return printDay(value)
    default:
      return value
  }
}

function thingPhrase(id: string): string {
  const phrases: Readonly<Record<string, { readonly phrase: string }>> = known.equipmentWords
  return phrases[id]?.phrase ?? id
}

function wordIn(words: Readonly<Record<string, string>>, id: string): string {
  return words[id] ?? id
}

function nameIn(words: Readonly<Record<string, { readonly name: string }>>, id: string): string {
  return words[id]?.name ?? id
}
