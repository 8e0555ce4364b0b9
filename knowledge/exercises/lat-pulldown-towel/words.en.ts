/** Towel pulldown, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Towel pulldown',
  aka: ['Lat pulldown with towel', 'Towel lat pulldown'],
  summary: 'Strengthens the back and loosens the shoulders with nothing but a towel.',
  start:
    'Sit tall with both feet flat. Hold a rolled towel with your hands a little wider than your shoulders. Raise it overhead, as far as is easy.',
  steps: [
    'Pull the ends of the towel lightly apart and keep it taut.',
    'Draw your elbows down and lower the towel in front of your face to your upper chest.',
    'Stay for a moment with your shoulders down and back.',
    'Raise the towel again slowly, still taut.',
  ],
  breath: 'Breathe out as you pull down. Breathe in as you go up. Do not hold your breath.',
  feel: 'Work at the sides of the back and between the shoulder blades.',
  mistakes: [
    { mistake: 'The towel goes slack.', instead: 'Keep a light pull outwards all the way down and up.' },
    {
      mistake: 'The back arches as the arms go up.',
      instead: 'Keep your belly lightly firm. Raise the towel less high.',
    },
    {
      mistake: 'The towel is pulled down behind the neck.',
      instead: 'Always bring it down in front of you.',
    },
  ],
  stop: ['Stop if the shoulder pinches or hurts on the way up, or if pain runs down an arm.'],
  unseen: 'The camera cannot see whether your back arches, or how your shoulder blades move.',
  notes: [
    'The article tells how to hold yourself but not what to do; the steps here are ours.',
    'The article says both that it suits sore joints and that it may not suit all. If your shoulder is sore, use the low version.',
    'It is one part of a plan. Stretching, changing how you sit, and treating any cause belong to it, too.',
  ],
  forms: {
    seated: { name: 'Towel pulldown, sitting' },
    standing: {
      name: 'Towel pulldown, standing',
      start:
        'Stand tall with your feet hip-width apart. Hold a rolled towel with your hands a little wider than your shoulders. Raise it overhead, as far as is easy.',
    },
    'below-shoulder': {
      name: 'Low towel pull',
      start:
        'Sit tall with both feet flat. Hold a rolled towel in front of your lower ribs. Your elbows hang near your sides.',
      steps: [
        'Pull the ends of the towel apart with a light, even pull.',
        'Let your shoulder blades draw together. Stay and keep breathing.',
        'Let the towel go loose and rest.',
      ],
      breath: 'Breathe out as you pull. Keep breathing while you stay.',
      note: 'Your hands stay well below shoulder height.',
    },
    'firm-pull': {
      name: 'Towel pulldown with a firm pull',
      steps: [
        'Pull the ends of the towel firmly apart, about two thirds of your strength.',
        'Keep that pull. Draw your elbows down and bring the towel to your upper chest.',
        'Stay for a moment with your shoulders down and back.',
        'Raise the towel again slowly, still pulling.',
      ],
      note: 'Keep breathing out on the way down. Go back to the light pull if you catch yourself holding your breath.',
    },
  },
  phases: { down: 'Pull down', up: 'Slowly up', 'pulled-apart': 'Pull apart', loose: 'Let it go loose' },
} as const satisfies ExerciseWords
