/** The filters in words, as they are chosen and as they are taken away again. */

import type { FilterName, Filters, Thing } from '../../life/library/narrow.ts'
import { lists } from '../../words/language.ts'
import { t } from '../../words/message.ts'

export const filterNames = ['position', 'purpose', 'zone', 'level', 'minutes', 'things', 'desk'] as const

export function thingWord(thing: Thing): string {
  return thing === 'nothing' ? t('library.things-nothing') : t(`equipment.${thing}`)
}

/** Undefined when the filter is not set. */
export function filterWords(filters: Filters, name: FilterName): string | undefined {
  const { position, purpose, zone, level, minutes, things, desk } = filters
  switch (name) {
    case 'position':
      return position && t(`library.position-${position}`)
    case 'purpose':
      return purpose && t(`library.purpose-${purpose}`)
    case 'zone':
      return zone && t(`zone.${zone}`)
    case 'level':
      return level && t(`library.level-${level}`)
    case 'minutes':
      return minutes && t(`library.minutes-${minutes}`)
    case 'things':
      return things && thingsWords(things)
    case 'desk':
      return desk && t('library.desk')
  }
}

export function without(filters: Filters, name: FilterName): Filters {
  const { [name]: _, ...rest } = filters
  return rest
}

function thingsWords(things: readonly Thing[]): string {
  const named = things.filter((thing) => thing !== 'nothing')
  return named.length === 0
    ? thingWord('nothing')
    : t('library.things-named', { things: lists.format(named.map(thingWord)) })
}
