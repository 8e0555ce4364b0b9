/** Seated forward bend, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Seated forward bend',
  aka: [
    'Desk forward bend',
    'Desk forward bend with a long neck',
    'Seated forward fold',
    'Chair forward fold',
  ],
  summary: 'A short fold forward to ease the back and neck after desk work.',
  start: 'Sit near the front of a steady chair that cannot roll. Put your feet flat and a little apart.',
  steps: [
    'Breathe out and bend forward slowly, sliding your hands down your legs.',
    'Let your fingertips come towards the floor, or to a low box. Only go as far as is easy.',
    'Make your neck long. Look at the floor just ahead of your feet.',
    'Stay and breathe. Let your back get heavy.',
    'Press your hands on your legs and come up slowly. Sit tall for a breath.',
  ],
  breath: 'Breathe out as you bend. Breathe easily while you stay, and breathe in as you come up.',
  feel: 'A stretch in the back, between the shoulder blades and up to the neck.',
  mistakes: [
    { mistake: 'Coming up fast.', instead: 'Take two slow breaths to come up. Wait before you stand.' },
    { mistake: 'The chin pokes up hard.', instead: 'Make the neck long, as if your crown reaches forward.' },
    {
      mistake: 'Sliding off the front of the chair.',
      instead: 'Keep both feet flat and your weight well on the seat.',
    },
  ],
  stop: [
    'Come up slowly and stop if you feel dizzy, or feel pressure in your head or eyes.',
    'Stop if pain runs down an arm or a leg.',
  ],
  unseen: 'The camera cannot see whether your neck is loose, or how near you sit to the edge.',
  notes: [
    'The article has you sit on your toes. That is hard on the knees and easy to fall from, so we use a chair.',
    'It also asks you to arch the back down and lift the neck. We keep the neck long and never push it up.',
  ],
  forms: {
    'to-floor': { name: 'Seated forward bend, hands to the floor' },
    'to-shins': {
      name: 'Seated forward bend, hands to the shins',
      steps: [
        'Breathe out and bend forward slowly. Slide your hands to your shins, and no lower.',
        'Keep your head in line with your back.',
        'Stay and breathe.',
        'Press your hands on your legs and come up slowly.',
      ],
    },
    'hands-on-thighs': {
      name: 'Seated forward lean, arms on the thighs',
      steps: [
        'Breathe out and tip forward from your hips. Keep your back long.',
        'Rest your forearms on your thighs. Your head stays above your heart.',
        'Make your neck long and look at the floor ahead.',
        'Press on your thighs and sit up slowly.',
      ],
    },
    'at-table': {
      name: 'Seated forward slide on a table',
      start:
        'Sit facing a table, a little way back, with your hands flat on it. Use a chair that cannot roll.',
      steps: [
        'Breathe out and slide your hands forward. Let your body follow from the hips.',
        'Keep your head in line with your back, above the table.',
        'Stay and breathe. Let your shoulders drop.',
        'Slide your hands back and sit up slowly.',
      ],
    },
  },
  phases: { bent: 'Bend slowly', up: 'Come up slowly' },
} as const satisfies ExerciseWords
