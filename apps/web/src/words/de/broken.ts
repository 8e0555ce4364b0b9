/** What is said when something could not come, in German. */

import type { broken as english } from '../en/broken.ts'

export const broken = {
  /** Where lines begin: `ltr` or `rtl`. */
  'app.direction': 'ltr',
  'app.broken': 'Dieser Teil konnte nicht gezeigt werden.',
  'app.broken-help': 'Deine Einträge sind auf diesem Gerät sicher. Meist hilft es, die Seite neu zu laden.',
  'app.reload': 'Neu laden',
} as const satisfies Record<keyof typeof english, string>
