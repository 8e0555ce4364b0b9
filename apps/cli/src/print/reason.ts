/** Puts the engine's reasons into words. */

import { reasonWords } from '@unhunch/knowledge/en'
import { setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Reason } from '@unhunch/engine'
import { printDay } from './day.ts'
import { exerciseName, precautionName, qualityName, thingNames, zoneName } from './names.ts'

const i18n = setupI18n()
i18n.setMessagesCompiler(compileMessage)
i18n.loadAndActivate({ locale: 'en', locales: 'en-GB', messages: reasonWords })

/** A reason of another version, for which there are no words, shows its id. */
export function printReason({ id, values }: Reason): string {
  if (!Object.hasOwn(reasonWords, id)) return id
  const named = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, nameValue(key, value)]))
  return i18n._(id, named)
}

function nameValue(key: string, value: string | number): string | number {
  if (typeof value === 'number') return value
  switch (key) {
    case 'zone':
      return zoneName(value)
    case 'quality':
      return qualityName(value)
    case 'precaution':
      return precautionName(value)
    case 'things':
      return thingNames(value.split(' '))
    case 'exercise':
    case 'next':
      return exerciseName(value)
    case 'day':
      return printDay(value)
    default:
      return value
  }
}
