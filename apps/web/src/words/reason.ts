/** Puts the engine's reasons into words, with the ids in them named. */

import { setupI18n } from '@lingui/core'
import type { Reason } from '@unhunch/engine'
import { equipmentWords } from '@unhunch/knowledge/equipment'
import { exerciseWords } from '@unhunch/knowledge/exercise-words'
import { precautionWords } from '@unhunch/knowledge/screening'
import { qualityWords, reasonWords, zonePhrases } from '@unhunch/knowledge/words'
import { printDay } from '../adapters/day.ts'

const i18n = setupI18n()
// Compiled by the build, like the words of the screens.
i18n.loadAndActivate({ locale: 'en', locales: 'en-GB', messages: reasonWords })

const lists = new Intl.ListFormat('en-GB')

/** A reason of another version, for which there are no words, shows its id. */
export function sayReason({ id, values }: Reason): string {
  if (!Object.hasOwn(reasonWords, id)) return id
  const named = Object.entries(values).map(([key, value]) => [key, nameOf(key, value)])
  return i18n._(id, Object.fromEntries(named))
}

function nameOf(key: string, value: string | number): string | number {
  if (typeof value === 'number') return value
  switch (key) {
    case 'zone':
      return wordIn(zonePhrases, value)
    case 'quality':
      return wordIn(qualityWords, value)
    case 'precaution':
      return nameIn(precautionWords, value)
    case 'things':
      return lists.format(value.split(' ').map(thingName))
    case 'exercise':
    case 'next':
      return nameIn(exerciseWords, value)
    case 'day':
      return printDay(value)
    default:
      return value
  }
}

/** The names of things are headings; here they stand in a sentence. */
function thingName(id: string): string {
  const name = nameIn(equipmentWords, id)
  const small = `${name.charAt(0).toLowerCase()}${name.slice(1)}`
  if (small.endsWith('s')) return small
  return /^[aeio]/.test(small) ? `an ${small}` : `a ${small}`
}

function wordIn(words: Readonly<Record<string, string>>, id: string): string {
  return words[id] ?? id
}

function nameIn(words: Readonly<Record<string, { readonly name: string }>>, id: string): string {
  return words[id]?.name ?? id
}
