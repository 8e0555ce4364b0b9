/** Clasped hands, elbows in, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Hände verschränkt, Ellenbogen nach innen',
  aka: ['Hände hinter dem Rücken verschränken', 'Brustöffner im Stehen', 'Tai-Chi-Übung 1'],
  summary: 'Öffnet die Brust und entspannt den Raum zwischen den Schulterblättern.',
  start:
    'Stell dich aufrecht hin, die Füße hüftbreit. Verschränke die Finger hinter dem Rücken, die Ellenbogen locker.',
  steps: [
    'Lass die Schultern sinken. Atme langsam.',
    'Zieh die Ellenbogen sanft zueinander. Sie müssen sich nicht berühren.',
    'Mach den Nacken lang und lass das Kinn ein wenig nicken.',
    'Bleib so und atme. Dann lass die Ellenbogen wieder locker.',
  ],
  breath:
    'Langsam und ruhig. Atme aus, wenn die Ellenbogen zueinander kommen, und atme weiter, solange du bleibst.',
  feel: 'Eine leichte Dehnung quer über die Brust und ein weiches Zusammenziehen zwischen den Schulterblättern.',
  mistakes: [
    {
      mistake: 'Das Kinn schiebt sich nach vorn.',
      instead: 'Wachse über den Scheitel nach oben und nicke ein wenig.',
    },
    {
      mistake: 'Der Oberkörper lehnt sich nach hinten.',
      instead: 'Lass die Rippen über den Hüften.',
    },
    {
      mistake: 'Die Hände werden kräftig gezogen.',
      instead: 'Lass nur die Ellenbogen zueinander kommen, so weit es leicht geht.',
    },
  ],
  stop: ['Hör auf, wenn es vorn an der Schulter wehtut oder wenn ein Arm oder eine Hand kribbelt.'],
  unseen: 'Die Kamera sieht weder deine Schulterblätter noch die Hände hinter dir.',
  notes: [
    'Der Artikel nennt es eine Tai-Chi-Übung.',
    'Im Artikel heißt es, du sollst den Kopf nach vorn nehmen. Wir verstehen das als langen Nacken und kleines Nicken, nicht als vorgeschobenes Kinn.',
  ],
  forms: {
    standing: { name: 'Hände verschränkt, Ellenbogen nach innen, im Stehen' },
    seated: {
      name: 'Hände verschränkt, Ellenbogen nach innen, im Sitzen',
      start:
        'Setz dich vorn auf einen Stuhl, beide Füße flach auf dem Boden. Verschränke die Finger hinter dem Rücken, die Ellenbogen locker.',
    },
    'towel-behind': {
      name: 'Handtuch hinter dem Rücken, Ellenbogen nach innen',
      start:
        'Setz dich vorn auf einen Stuhl, beide Füße flach auf dem Boden. Halte ein Handtuch hinter dem Rücken, die Hände hüftbreit.',
      steps: [
        'Lass die Schultern sinken. Atme langsam.',
        'Zieh die Ellenbogen sanft zueinander. Der Kopf bleibt ruhig.',
        'Bleib so und atme. Dann lass die Ellenbogen wieder locker.',
      ],
      note: 'Mit den Händen weiter auseinander am Handtuch wird es leichter.',
    },
    'hands-on-hips': {
      name: 'Hände an den Hüften, Ellenbogen zurück',
      start:
        'Setz dich vorn auf einen Stuhl, beide Füße flach auf dem Boden. Leg jede Hand an die Hüfte ihrer Seite.',
      steps: [
        'Lass die Schultern sinken. Atme langsam.',
        'Zieh die Ellenbogen ein wenig nach hinten. Der Kopf bleibt ruhig.',
        'Bleib ein oder zwei Atemzüge. Dann lass die Ellenbogen wieder locker.',
      ],
      note: 'Die Hände treffen sich nicht hinter dir. Das ist schonender für eine schmerzende Schulter.',
    },
  },
  phases: { 'elbows-in': 'Ellenbogen zueinander', eased: 'Wieder loslassen' },
} as const satisfies ExerciseWords
