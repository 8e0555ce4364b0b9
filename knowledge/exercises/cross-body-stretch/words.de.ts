/** Cross-body stretch, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Dehnung quer vor der Brust',
  aka: ['Schulterdehnung', 'Arm vor der Brust dehnen', 'Hintere Schulter dehnen', 'Cross-Body Stretch'],
  summary: 'Dehnt hinter der Schulter und neben dem Schulterblatt.',
  start: 'Setz dich aufrecht hin, beide Füße flach auf dem Boden und die Schultern tief.',
  steps: [
    'Führe einen Arm gerade vor der Brust zur anderen Seite, knapp unter Schulterhöhe.',
    'Leg den anderen Unterarm darum, knapp über dem Ellenbogen.',
    'Zieh den Arm sanft näher, bis du eine leichte Dehnung spürst. Bleib so und atme.',
    'Lass langsam los. Dann wechsle den Arm.',
  ],
  breath: 'Atme aus, wenn du den Arm heranziehst. Atme langsam, solange du bleibst.',
  feel: 'Eine leichte Dehnung hinter der Schulter und vielleicht neben dem Schulterblatt.',
  mistakes: [
    {
      mistake: 'Die ganze Brust dreht sich mit dem Arm mit.',
      instead: 'Lass die Brust nach vorn zeigen.',
    },
    {
      mistake: 'Die Schulter hebt sich zum Ohr.',
      instead: 'Lass sie sinken, bevor du den Arm heranziehst.',
    },
    {
      mistake: 'Der Zug geht auf das Ellenbogengelenk.',
      instead: 'Fass den Oberarm, knapp über dem Ellenbogen.',
    },
  ],
  stop: ['Hör auf, wenn es vorn oder oben an der Schulter zwickt oder wenn die Hand kribbelt.'],
  unseen: 'Die Kamera sieht nicht, wie fest du den Arm heranziehst.',
  notes: [
    'Der Artikel zeigt davon nur ein Bild; die Schritte hier sind von uns.',
    'Der Artikel hat sie für eine verspannte Stelle nahe den Schulterblättern ausgesucht.',
  ],
  forms: {
    seated: { name: 'Dehnung quer vor der Brust, im Sitzen' },
    standing: {
      name: 'Dehnung quer vor der Brust, im Stehen',
      start: 'Stell dich aufrecht hin, die Füße hüftbreit und die Schultern tief.',
    },
    half: {
      name: 'Dehnung quer vor der Brust, ohne Zug',
      steps: [
        'Leg eine Hand auf die andere Schulter oder den Oberarm. Lass den Ellenbogen tief hängen.',
        'Leg die freie Hand unter diesen Ellenbogen und trag ihn. Zieh nicht.',
        'Lass die Schulter schwer werden. Bleib so und atme.',
        'Lass langsam los. Dann wechsle den Arm.',
      ],
    },
  },
  phases: {
    across: 'Heranziehen und bleiben',
    'half-across': 'Vor der Brust ablegen',
    back: 'Langsam loslassen',
  },
} as const satisfies ExerciseWords
