/** Clasped hands, elbow pulses, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Clasped hands, elbow pulses',
  aka: ['Clasped-hands elbow pulses', 'Elbows back and forth', 'Tai Chi drill 2'],
  summary: 'Keeps the chest and shoulder blades moving in between long spells of typing.',
  start:
    'Stand tall with your feet hip-width apart. Lock your fingers together behind your back, elbows soft.',
  steps: [
    'Let your shoulders sink.',
    'Draw your elbows back towards each other, then let them swing forward again.',
    'Go on, back and forth, in a calm and even beat.',
  ],
  breath: 'Breathe slowly and freely. The breath need not follow your elbows.',
  feel: 'A light opening across the chest, and movement between the shoulder blades.',
  mistakes: [
    { mistake: 'The elbows jerk.', instead: 'Let them swing softly, about two seconds each way.' },
    { mistake: 'The shoulders creep up.', instead: 'Let them sink, and make the movement smaller.' },
  ],
  stop: ['Stop if the front of the shoulder hurts, or if an arm or hand tingles.'],
  unseen: 'The camera cannot see your shoulder blades, or your hands behind you.',
  notes: [
    'The article calls it a Tai Chi drill and likes it for breaks at a desk.',
    'Let go of your hands and shake them out whenever you like.',
  ],
  forms: {
    standing: { name: 'Clasped hands, elbow pulses, standing' },
    seated: {
      name: 'Clasped hands, elbow pulses, sitting',
      start:
        'Sit towards the front of a chair, both feet flat. Lock your fingers together behind your back, elbows soft.',
    },
    'hands-on-hips': {
      name: 'Elbow pulses, hands on hips',
      start: 'Sit towards the front of a chair, both feet flat. Rest each hand on its own hip.',
      note: 'Your hands do not meet behind you, and your arms stay low. Make it as small as you like.',
    },
  },
  phases: { back: 'Elbows back', forward: 'Elbows forward' },
} as const satisfies ExerciseWords
