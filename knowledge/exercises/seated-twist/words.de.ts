/** Seated twist, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Drehsitz',
  aka: [
    'Drehsitz auf dem Stuhl',
    'Drehung im Sitzen',
    'Sitzende Drehung',
    'Twist im Sitzen',
    'Ardha Matsyendrasana',
  ],
  summary: 'Eine lange, ruhige Drehung für einen steifen oberen Rücken.',
  start:
    'Setz dich aufrecht vorn auf einen Stuhl, beide Füße flach auf dem Boden. Leg die Hände auf die Oberschenkel.',
  steps: [
    'Wachse über den Scheitel nach oben.',
    'Dreh die Brust zu einer Seite. Beginne klein.',
    'Leg eine Hand außen an den Oberschenkel und die andere hinter dir auf die Sitzfläche. Sie halten dich nur dort.',
    'Bleib so und atme langsam. Wenn es nachlässt, dreh dich ein winziges Stück weiter.',
    'Komm zurück zur Mitte. Wenn diese Seite fertig ist, kommt die andere dran.',
  ],
  breath: 'Langsam und tief, die ganze Zeit. Atme aus, wenn du dich drehst.',
  feel: 'Eine leichte Dehnung um die Rippen und im oberen Rücken. Der Nacken bleibt entspannt.',
  mistakes: [
    {
      mistake: 'Die Arme ziehen kräftig, um weiter zu kommen.',
      instead: 'Lass den Rücken die Drehung machen. Die Hände liegen nur auf.',
    },
    {
      mistake: 'Der Rücken sinkt ein und wird rund.',
      instead: 'Werde zuerst lang, dann dreh dich.',
    },
    {
      mistake: 'Der Kopf dreht sich weiter als die Brust.',
      instead: 'Lass die Nase über dem Brustbein.',
    },
  ],
  stop: [
    'Hör auf, wenn die Drehung schmerzt oder wenn Schmerz um die Rippen oder in einen Arm oder ein Bein schießt.',
  ],
  unseen:
    'Die Kamera sieht nur ungefähr, wie weit du dich drehst. Wie fest deine Hände ziehen, sieht sie nicht.',
  notes: [
    'Der Artikel nennt die Zeiten und gibt Rat, aber keine Schritte. Die Schritte hier sind von uns.',
    'Der Artikel sagt selbst, dass das kein Heilmittel ist. Frag zuerst in der Arztpraxis, wenn du schwanger oder verletzt bist oder es dir nicht gut geht.',
    'Im Lauf der Wochen darfst du dich etwas weiter drehen, wenn es sich gut anfühlt.',
  ],
  forms: {
    held: { name: 'Drehsitz, gehalten' },
    'half-range': {
      name: 'Halber Drehsitz, Hände liegen auf',
      steps: [
        'Wachse über den Scheitel nach oben.',
        'Dreh die Brust etwa halb so weit, wie du könntest. Die Hände gleiten an den Oberschenkeln entlang und ziehen nicht.',
        'Bleib so und atme langsam. Es sollte sich leicht anfühlen.',
        'Komm zurück zur Mitte. Wenn diese Seite fertig ist, kommt die andere dran.',
      ],
    },
    'on-floor': {
      name: 'Drehsitz auf dem Boden',
      start:
        'Setz dich mit gekreuzten Beinen auf den Boden. Eine gefaltete Decke unter dem Gesäß hilft dir, aufrecht zu sitzen.',
      steps: [
        'Wachse über den Scheitel nach oben.',
        'Dreh die Brust zu einer Seite. Beginne klein.',
        'Leg eine Hand auf das andere Knie und die zweite hinter dir auf den Boden. Sie halten dich nur dort.',
        'Bleib so und atme langsam, dann komm zurück. Wenn diese Seite fertig ist, kommt die andere dran.',
      ],
    },
  },
  phases: {
    turned: 'Drehen und bleiben',
    'half-turned': 'Halb drehen',
    centre: 'Zurück zur Mitte',
  },
} as const satisfies ExerciseWords
