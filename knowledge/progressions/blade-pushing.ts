/** From pushing off a wall to pushing off the floor. */

import type { Progression } from '../src/progression.ts'

export const bladePushing = {
  id: 'blade-pushing',
  family: 'blade-strength',
  steps: [
    { exercise: 'quadruped-plus', form: 'forearms-at-wall' },
    { exercise: 'quadruped-plus', form: 'at-wall' },
    { exercise: 'quadruped-plus', form: 'at-table' },
    { exercise: 'quadruped-plus', form: 'forearms' },
    { exercise: 'quadruped-plus', form: 'floor' },
  ],
} as const satisfies Progression
