/** What is put in where a list of exercises from another app gives no number. The person sees and can change it. */

import { fact } from '../src/fact.ts'

export const foreign = {
  /** A stretch with no dose. */
  stretchReps: fact(
    2,
    'repetitions',
    'acsm-2011',
    'Each stretch two to four times; the fewest to begin with.',
  ),
  stretchHoldSeconds: fact(15, 's', 'acsm-2011', 'Ten to thirty seconds; from the lower half of that.'),
  /** A movement done for a time that the file does not give. */
  seconds: fact(
    30,
    's',
    'common-practice',
    'Short enough for a first try of something we know nothing about.',
  ),
  restSeconds: fact(30, 's', 'common-practice', 'A pause to shake out; the person can make it longer.'),
} as const
