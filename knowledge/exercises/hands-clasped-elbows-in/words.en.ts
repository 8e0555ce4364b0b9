/** Clasped hands, elbows in, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Clasped hands, elbows in',
  aka: ['Hands locked behind the back', 'Clasped-hands chest opener with head reach', 'Tai Chi drill 1'],
  summary: 'Opens the chest and eases the space between the shoulder blades.',
  start:
    'Stand tall with your feet hip-width apart. Lock your fingers together behind your back, elbows soft.',
  steps: [
    'Let your shoulders sink. Breathe slowly.',
    'Draw your elbows gently towards each other. They need not meet.',
    'Make your neck long and let your chin nod a little.',
    'Stay and breathe. Then let the elbows go.',
  ],
  breath: 'Slow and easy. Breathe out as the elbows come in, and keep breathing while you stay.',
  feel: 'A mild stretch across the chest, and a soft squeeze between the shoulder blades.',
  mistakes: [
    {
      mistake: 'The chin pokes forward.',
      instead: 'Grow tall through the top of your head and nod a little.',
    },
    { mistake: 'The trunk leans back.', instead: 'Keep your ribs over your hips.' },
    { mistake: 'The hands are pulled hard.', instead: 'Let only the elbows draw in, as far as is easy.' },
  ],
  stop: ['Stop if the front of the shoulder hurts, or if an arm or hand tingles.'],
  unseen: 'The camera cannot see your shoulder blades, or your hands behind you.',
  notes: [
    'The article calls it a Tai Chi drill.',
    'The article says to bring the head forward. We read that as a long neck and a small nod, not a poking chin.',
  ],
  forms: {
    standing: { name: 'Clasped hands, elbows in, standing' },
    seated: {
      name: 'Clasped hands, elbows in, sitting',
      start:
        'Sit towards the front of a chair, both feet flat. Lock your fingers together behind your back, elbows soft.',
    },
    'towel-behind': {
      name: 'Towel behind the back, elbows in',
      start:
        'Sit towards the front of a chair, both feet flat. Hold a towel behind your back, hands as wide as your hips.',
      steps: [
        'Let your shoulders sink. Breathe slowly.',
        'Draw your elbows gently towards each other. Your head stays still.',
        'Stay and breathe. Then let the elbows go.',
      ],
      note: 'A wider hold on the towel makes it easier.',
    },
    'hands-on-hips': {
      name: 'Hands on hips, elbows back',
      start: 'Sit towards the front of a chair, both feet flat. Rest each hand on the hip of its own side.',
      steps: [
        'Let your shoulders sink. Breathe slowly.',
        'Draw your elbows a little back. Your head stays still.',
        'Stay for a breath or two. Then let the elbows go.',
      ],
      note: 'Your hands do not meet behind you. That is kinder to a sore shoulder.',
    },
  },
  phases: { 'elbows-in': 'Draw the elbows in', eased: 'Let them go' },
} as const satisfies ExerciseWords
