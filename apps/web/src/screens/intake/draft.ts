/** What the intake shows before anything is chosen, and takes as given once the person has gone past it. */

import type { Intake } from '@unhunch/engine'

export type Draft = Partial<Intake>

/** Only matters of taste and time have a start value; pain, floor and duration are always asked. */
const asShown = {
  zones: [],
  qualities: [],
  equipment: ['chair', 'wall'],
  minutes: 10,
  weekdays: [1, 3, 5],
  deskHours: 0,
  triggers: [],
  stress: 'some',
  sleep: 'well',
  pattern: 'comes-and-goes',
  goals: [],
  likes: [],
  bans: [],
} as const satisfies Draft

export function readyDraft(draft: Draft): Draft & Required<Pick<Intake, keyof typeof asShown>> {
  return { ...asShown, ...draft }
}
