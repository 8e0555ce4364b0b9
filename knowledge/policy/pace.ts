/** How a guided session is paced: time to listen, to get into place, to change sides. */

import { type Fact, fact } from '../src/fact.ts'

const practice = 'common-practice'

export const pace = {
  announceSeconds: fact(6, 's', practice, 'Time to say the name and the dose without hurry.'),
  announceStepSeconds: fact(4, 's', practice, 'About ten spoken words a step, at a calm speaking rate.'),
  announceNextSeconds: fact(5, 's', practice, 'The next name is said while the current exercise runs out.'),
  getReadySeconds: fact(5, 's', practice, 'Enough to put the phone down and get into place.'),
  switchSidesSeconds: fact(
    5,
    's',
    practice,
    'Enough to change arms or turn over, so that both halves are full.',
  ),
  halfWayFromSeconds: fact(20, 's', practice, 'In anything shorter, half-way is more chatter than help.'),
  countdownSeconds: fact(3, 's', practice, 'Three, two, one: an end that does not come as a surprise.'),
} as const

export type Pace = { readonly [K in keyof typeof pace]: Fact }
