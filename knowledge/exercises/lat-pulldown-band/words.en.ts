/** Band pulldown, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Band pulldown',
  aka: ['Lat pulldown', 'Band lat pulldown', 'Resistance band pulldown'],
  summary: 'Strengthens the broad back muscles that pull the arms and shoulder blades down.',
  start:
    'Fix the band firmly above your head, in front of you. Stand tall with your feet hip-width apart. Reach up and hold one end in each hand, band just tight.',
  steps: [
    'Let your shoulders sink away from your ears.',
    'Bend your elbows and pull them down towards your sides. Your upper arms pass below shoulder height.',
    'Squeeze the muscles below your shoulder blades for a moment.',
    'Let your arms rise again slowly. Keep the band under control.',
  ],
  breath: 'Breathe out as you pull down. Breathe in as your arms rise.',
  feel: 'Work down the sides of the back, below the shoulder blades.',
  mistakes: [
    { mistake: 'The body leans back.', instead: 'Keep your ribs over your hips. Take a lighter band.' },
    { mistake: 'The chin pokes forward or up.', instead: 'Look straight ahead, not up at the band.' },
    { mistake: 'The shoulders stay up by the ears.', instead: 'Let them sink before your elbows bend.' },
  ],
  stop: [
    'Stop if the shoulder pinches, or if pain or tingling runs down an arm.',
    'Stop if the band is torn or its fixing moves.',
  ],
  unseen: 'The camera cannot see how strong the pull is, or how your shoulder blades move.',
  notes: [
    'The article’s end point is unclear. We read it as elbows down by your sides.',
    'Before each session, look the band over for tears and pull hard once on its fixing.',
    'If latex bothers your skin, use a latex-free band. When it gets easy, take a firmer one.',
  ],
  forms: {
    standing: { name: 'Band pulldown, standing' },
    seated: {
      name: 'Band pulldown, sitting',
      start:
        'Fix the band firmly above your head, in front of you. Sit tall with both feet flat. Reach up and hold one end in each hand, band just tight.',
    },
    kneeling: {
      name: 'Band pulldown, kneeling',
      start:
        'Fix the band firmly above your head, in front of you. Kneel tall on a mat or pillow. Reach up and hold one end in each hand, band just tight.',
      note: 'Handy when the fixing is not very high. A chair beside you helps you up again.',
    },
    'low-one-arm': {
      name: 'Low band pulldown, one arm',
      start:
        'Fix a light band a little below the height of your shoulders. Sit tall facing it, both feet flat. Hold the band in one hand, arm almost straight in front of your lower chest.',
      steps: [
        'Let your shoulder sink away from your ear.',
        'Keep your arm long and draw your hand down beside your hip.',
        'Stay for a moment, then let it come forward slowly.',
        'When this side is done, change hands.',
      ],
      breath: 'Breathe out as you pull. Breathe in as the hand comes forward.',
      note: 'Your hand stays below shoulder height. If one shoulder is sore, do only the other one.',
    },
  },
  phases: { down: 'Pull down', up: 'Slowly up', 'at-hip': 'Draw to your hip', forward: 'Slowly forward' },
} as const satisfies ExerciseWords
