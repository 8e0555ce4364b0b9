/** Chest expansion breathing, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

const withoutPause = [
  'Atme langsam durch die Nase ein. Spür, wie die Rippen vorn, seitlich und hinten weit werden.',
  'Atme ohne Pause langsam durch den Mund aus.',
  'Lass den nächsten Atemzug von selbst kommen und beginne von vorn.',
]

export const words = {
  name: 'Weite Brustatmung',
  aka: ['Brustatmung', 'Brustkorb weiten', 'Tiefe Brustatmung', 'Rippenatmung', 'Atemübung'],
  summary: 'Langsame Atemzüge, die die Rippen weiten und dich zur Ruhe kommen lassen.',
  start:
    'Setz dich auf einen Stuhl, beide Füße flach und den Rücken aufrecht. Lass die Schultern von den Ohren wegsinken.',
  steps: [
    'Atme langsam durch die Nase ein. Spür, wie die Brust weit wird.',
    'Mach einen Moment Pause, ganz ohne Anstrengung.',
    'Atme langsam und vollständig durch den Mund aus.',
    'Lass den nächsten Atemzug von selbst kommen und beginne von vorn.',
  ],
  breath: 'Durch die Nase ein, eine kurze, leichte Pause, durch den Mund aus.',
  feel: 'Die Rippen öffnen sich und die Schultern bleiben ruhig. Du solltest dich ruhiger fühlen und nie zu wenig Luft haben.',
  mistakes: [
    {
      mistake: 'Die Schultern heben sich bei jedem Atemzug.',
      instead: 'Leg die Hände auf die unteren Rippen und atme dorthin.',
    },
    {
      mistake: 'Die Atemzüge sind so groß wie möglich.',
      instead: 'Füll die Lunge zu etwa drei Vierteln. Langsam ist wichtiger als groß.',
    },
    {
      mistake: 'Die Pause wird zum Kampf.',
      instead: 'Mach sie kürzer oder lass sie weg.',
    },
  ],
  stop: [
    'Hör auf und atme wie sonst, wenn du dich benommen fühlst oder die Finger kribbeln.',
    'Hör sofort auf, wenn das Einatmen wehtut.',
  ],
  notes: [
    'Lass die Pause weg, wenn du hohen Blutdruck oder eine Herz- oder Lungenkrankheit hast. Lass sie auch weg, wenn du schwanger bist oder dir schwindelig ist.',
    'Der Artikel zählt das zu den Übungen, die die Brust dehnen und kräftigen. So, wie er sie beschreibt, ist sie eine Atemübung.',
    'Wenn du eine Krankheit hast, frag zuerst in der Arztpraxis oder in der Physiotherapie.',
    'Der Artikel schlägt vor, dass du vorher ein paar Minuten Armkreisen oder Schulterkreisen machst.',
  ],
  forms: {
    'with-pause': { name: 'Weite Brustatmung mit Pause' },
    'no-pause': {
      name: 'Leichtes Atmen ohne Pause',
      steps: withoutPause,
      breath: 'Durch die Nase ein, durch den Mund aus, ohne Pause dazwischen.',
    },
    'on-bed': {
      name: 'Leichtes Atmen, auf dem Bett liegend',
      start:
        'Leg dich auf dem Bett auf den Rücken, ein Kissen unter dem Kopf und eines unter den Knien. Leg die Hände auf die Rippen.',
      steps: withoutPause,
      breath: 'Durch die Nase ein, durch den Mund aus, ohne Pause dazwischen.',
    },
  },
  phases: { 'breathe-in': 'Atme ein', 'breathe-out': 'Und atme aus' },
} as const satisfies ExerciseWords
