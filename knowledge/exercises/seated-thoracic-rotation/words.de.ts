/** Seated upper-body turn, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Oberkörperdrehung im Sitzen',
  aka: [
    'Oberkörper drehen',
    'Rumpfdrehung im Sitzen',
    'Rotation der Brustwirbelsäule',
    'Brustwirbelsäule drehen',
    'BWS-Rotation',
  ],
  summary: 'Hält den oberen Rücken beim Drehen beweglich, ohne dass du vom Stuhl aufstehst.',
  start:
    'Setz dich aufrecht auf einen Stuhl, beide Füße flach auf dem Boden. Kreuze die Arme und leg die Hände auf die Schultern.',
  steps: [
    'Hüften und Knie zeigen nach vorn.',
    'Dreh die Brust langsam zu einer Seite, so weit es angenehm ist. Der Kopf geht mit der Brust mit.',
    'Bleib dort und atme weiter.',
    'Komm zurück zur Mitte. Wenn diese Seite fertig ist, dreh dich zur anderen.',
  ],
  breath: 'Atme aus, wenn du dich drehst, und ein, wenn du zurückkommst. Atme wie sonst, solange du bleibst.',
  feel: 'Eine Drehung zwischen den Schulterblättern und eine leichte Dehnung um die Rippen.',
  mistakes: [
    {
      mistake: 'Hüften und Knie schwingen mit herum.',
      instead: 'Halte ein Kissen oder deine Fäuste zwischen den Knien.',
    },
    {
      mistake: 'Der Körper kippt oder sinkt zusammen.',
      instead: 'Stell dir vor, du drehst dich um eine Stange, die durch dich nach oben läuft.',
    },
    {
      mistake: 'Am Ende wird die Drehung erzwungen.',
      instead: 'Halt dort an, wo sie von selbst endet. Langsam ist gut.',
    },
  ],
  stop: ['Hör sofort auf, wenn es wehtut, und hol dir Rat, wenn das noch einmal passiert.'],
  unseen: 'Die Kamera sieht nur ungefähr, wie weit du dich drehst. Deinen Rücken sieht sie nicht.',
  notes: [
    'Der Artikel sagt nicht, wohin die Arme kommen. Wir kreuzen sie, damit sie nicht mithelfen.',
    'Dreh dich im Lauf der Wochen etwas weiter oder bleib etwas länger, wenn es sich gut anfühlt.',
    'Wenn du eine Krankheit hast, frag zuerst in der Arztpraxis oder in der Physiotherapie.',
  ],
  forms: {
    'arms-crossed': { name: 'Drehung im Sitzen, Arme gekreuzt' },
    'half-range': {
      name: 'Halbe Drehung im Sitzen, Hände auf den Oberschenkeln',
      start:
        'Setz dich aufrecht auf einen Stuhl, beide Füße flach auf dem Boden. Leg die Hände auf die Oberschenkel.',
      steps: [
        'Hüften und Knie zeigen nach vorn.',
        'Dreh die Brust langsam zu einer Seite, etwa halb. Es sollte sich leicht anfühlen.',
        'Komm gleich wieder zur Mitte zurück. Wenn diese Seite fertig ist, dreh dich zur anderen.',
      ],
    },
    'at-wall': {
      name: 'Drehung im Stehen bis zur Wand',
      start:
        'Stell dich mit dem Rücken einen kleinen Schritt vor eine Wand, die Füße hüftbreit, die Knie locker.',
      steps: [
        'Die Füße bleiben stehen. Dreh den Oberkörper langsam zu einer Seite.',
        'Berühre die Wand hinter dir mit beiden Händen, nicht höher als die Brust.',
        'Bleib einen Atemzug, dann komm zurück nach vorn. Wenn diese Seite fertig ist, dreh dich andersherum.',
      ],
      note: 'Wenn du die Wand nicht erreichst, stell dich näher heran. Der Artikel zeigt nur die Drehung im Sitzen; diese hier ist von uns.',
    },
  },
  phases: {
    turned: 'Langsam drehen',
    'half-turned': 'Halb drehen',
    centre: 'Zurück zur Mitte',
  },
} as const satisfies ExerciseWords
