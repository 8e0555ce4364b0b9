/** Knee to chest, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Knie zur Brust',
  aka: ['Knie zur Brust ziehen', 'Beide Knie zur Brust', 'Ein Knie zur Brust', 'Knie umarmen', 'Apanasana'],
  summary: 'Eine erholsame Umarmung, bei der unterer Rücken und Hüften loslassen können.',
  start: 'Leg dich auf den Rücken, die Füße flach und die Knie aufgestellt. Leg den Kopf ab.',
  steps: [
    'Atme aus und hebe die Knie zu dir, erst das eine, dann das andere.',
    'Fass hinter die Oberschenkel oder um die Schienbeine und umarme die Knie sanft.',
    'Atme langsam und lass den Rücken in den Boden sinken.',
    'Stell die Füße wieder ab, einen nach dem anderen, und ruh dich aus.',
  ],
  breath: 'Atme aus, wenn du die Knie heranziehst. Atme langsam und ruhig weiter, solange du sie hältst.',
  feel: 'Eine weiche Dehnung im unteren Rücken und in den Hüften. Oft kommt der ganze Rücken zur Ruhe.',
  mistakes: [
    {
      mistake: 'Kopf und Schultern heben sich.',
      instead: 'Lass den Kopf schwer. Ein Kissen darunter hilft.',
    },
    {
      mistake: 'Du ziehst kräftig oder ruckartig.',
      instead: 'Umarme die Knie wie einen lieben Menschen und bleib ruhig.',
    },
  ],
  stop: ['Hör auf, wenn Schmerz ins Bein zieht oder wenn es in Hüfte, Knie oder Rücken zwickt.'],
  unseen: 'Die Kamera sieht nicht, wie fest du ziehst und ob sich dein unterer Rücken wohlfühlt.',
  notes: [
    'Der Artikel sagt, dass das vom oberen Rücken abwärts wirkt. Vor allem entspannt es den unteren Rücken und die Hüften, und wir nutzen es zum Ausruhen.',
    'Der Artikel nennt keine Zahlen, die Zeiten sind also von uns.',
  ],
  forms: {
    'both-knees': { name: 'Beide Knie zur Brust' },
    'one-knee': {
      name: 'Ein Knie zur Brust',
      steps: [
        'Atme aus und hebe ein Knie zu dir. Der andere Fuß bleibt am Boden.',
        'Fass hinter den Oberschenkel und zieh das Knie sanft heran.',
        'Atme langsam und lass den Rücken ruhen.',
        'Stell den Fuß ab und ruh dich aus.',
      ],
    },
    'no-pull': {
      name: 'Knie zur Brust, ohne Zug',
      steps: [
        'Atme aus und lass ein Knie in Richtung Brust schweben.',
        'Leg eine Hand hinter den Oberschenkel, damit sie das Gewicht trägt. Zieh nicht.',
        'Bleib einen Atemzug, dann stell den Fuß ab.',
      ],
    },
    'on-bed': {
      name: 'Ein Knie zur Brust, auf dem Bett',
      start:
        'Leg dich auf dem Bett auf den Rücken, Knie gebeugt und Füße flach. Leg den Kopf auf ein Kissen.',
      steps: [
        'Atme aus und hebe ein Knie zu dir. Der andere Fuß bleibt auf dem Bett.',
        'Fass hinter den Oberschenkel und zieh das Knie sanft heran.',
        'Atme langsam und lass den Rücken ruhen.',
        'Stell den Fuß ab und ruh dich aus.',
      ],
    },
    seated: {
      name: 'Knie heben, zurückgelehnt auf dem Stuhl',
      start:
        'Setz dich weit hinten auf einen stabilen Stuhl, den Rücken angelehnt und beide Füße auf dem Boden.',
      steps: [
        'Leg beide Hände unter einen Oberschenkel.',
        'Atme aus und hebe das Knie ein kleines Stück. Lass den Rücken weich in die Lehne sinken.',
        'Bleib einen Atemzug, dann stell den Fuß ab.',
      ],
    },
  },
  phases: { hugged: 'Heranziehen und ruhen', lifted: 'Knie sanft heben', lowered: 'Füße wieder abstellen' },
} as const satisfies ExerciseWords
