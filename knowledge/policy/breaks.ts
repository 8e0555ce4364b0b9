/** Short movement breaks for days at a desk. */

import { fact } from '../src/fact.ts'

export const breaks = {
  everyMinutes: fact(
    30,
    'minutes',
    'mclean-2001',
    'Breaks at 20 or 40 minutes eased discomfort; best at 20; no work was lost.',
  ),
  everyMinutesRange: fact([20, 60], 'minutes', 'mclean-2001', 'People may choose.'),
  seconds: fact([30, 60], 'seconds', 'mclean-2001', 'Thirty seconds were enough in the study.'),
  longerEveryMinutes: fact(60, 'minutes', 'uk-dse-regulations', 'Short and often beats long and rare.'),
  longerSeconds: fact([180, 300], 'seconds', 'henning-1997', 'People preferred breaks of three minutes.'),
  /** Hours at a desk from which breaks are part of the plan. */
  fromDeskHours: fact(2, 'hours', 'common-practice', 'Below that there is little to interrupt.'),
} as const
