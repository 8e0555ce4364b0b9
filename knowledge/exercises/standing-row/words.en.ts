/** Band row, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

const bandNote = 'Before each session, look the band over for tears and pull hard once on its fixing.'

export const words = {
  name: 'Band row',
  aka: ['Standing row', 'Standing rows', 'Resistance band row'],
  summary: 'Strengthens the muscles that draw the shoulder blades back.',
  start:
    'Fix the band at the height of your elbows. Stand facing it, one end in each hand, feet hip-width apart. Step back until the band is just tight and your arms reach forward.',
  steps: [
    'Draw your shoulder blades back and a little down.',
    'Bend your elbows and pull your hands to your lower ribs. Your elbows brush past your sides.',
    'Stay for a moment. Keep your chest still and your wrists straight.',
    'Let your arms go forward again slowly. Do not let the band snap back.',
  ],
  breath: 'Breathe out as you pull. Breathe in as you let the band back.',
  feel: 'Work between and just below the shoulder blades, and a little in the arms.',
  mistakes: [
    {
      mistake: 'The body leans back to help.',
      instead: 'Stand still. Step closer to the fixing if the band is too tight.',
    },
    {
      mistake: 'The shoulders lift towards the ears.',
      instead: 'Draw the blades down before you bend your elbows.',
    },
    { mistake: 'The elbows wing out.', instead: 'Let them brush past your sides.' },
  ],
  stop: [
    'Stop if the shoulder pinches, or if pain or tingling runs down an arm.',
    'Stop if the band is torn or its fixing moves.',
  ],
  unseen: 'The camera cannot see your shoulder blades, or the arm on the far side.',
  notes: [
    'The article only names this one; the steps here are ours. It offers rows in place of push-ups.',
    'The article does not mention a band. We use one, as it is easy to have at home.',
    bandNote,
    'If latex bothers your skin, use a latex-free band. When it gets easy, take a firmer one.',
  ],
  forms: {
    anchored: { name: 'Band row, standing' },
    seated: {
      name: 'Band row, sitting',
      start:
        'Fix the band at the height of your elbows when you sit. Sit tall facing it, both feet flat, one end in each hand. The band is just tight when your arms reach forward.',
    },
    'band-round-feet': {
      name: 'Band row, sitting, band round the feet',
      start:
        'Sit tall near the front of a steady chair. Stretch your legs out a little, heels down. Lay the band round the middle of both shoes and hold one end in each hand.',
      note: 'Keep your toes pulled up so that the band cannot slip. Turn your face away while you set it up.',
    },
    'short-pull': {
      name: 'Short, light band row',
      start:
        'Fix a light band at the height of your waist when you sit. Sit tall facing it, both feet flat, one end in each hand.',
      steps: [
        'Draw your shoulder blades gently back.',
        'Pull until your elbows are level with your sides, no further.',
        'Let your arms go forward again slowly.',
      ],
      note: 'Your hands stay low, between your waist and your ribs.',
    },
    'one-arm': {
      name: 'Band row with one arm, standing',
      start:
        'Fix the band at the height of your elbows. Stand facing it and hold the band in one hand. Rest the other hand on your hip.',
      steps: [
        'Draw that shoulder blade back and a little down.',
        'Pull your hand to your lower ribs. Keep your chest facing forward.',
        'Stay for a moment, then let the arm go forward slowly.',
        'When this side is done, change hands.',
      ],
      note: 'If one shoulder is sore, do only the other one.',
    },
  },
  phases: { pulled: 'Pull back', 'half-pulled': 'Pull half way', forward: 'Slowly forward' },
} as const satisfies ExerciseWords
