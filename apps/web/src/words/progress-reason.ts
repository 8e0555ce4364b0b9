/** Puts what progress has to say into words. */

import { setupI18n } from '@lingui/core'
import type { ProgressReason } from '@unhunch/engine'
import { type ProgressReasonId, progressWords } from '@unhunch/knowledge/words'

const i18n = setupI18n()
// Compiled by the build, like the words of the screens.
i18n.loadAndActivate({ locale: 'en', locales: 'en-GB', messages: progressWords })

export function sayProgress(id: ProgressReasonId, values: ProgressReason['values'] = {}): string {
  return i18n._(id, values)
}
