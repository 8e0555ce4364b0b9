/** Chest sink at a chair, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Brust sinken lassen am Stuhl',
  aka: [
    'Brustwirbelsäule strecken am Stuhl',
    'Gebetsdehnung am Stuhl',
    'Brustöffner am Stuhl',
    'Aufrichtung der Brustwirbelsäule',
  ],
  summary: 'Öffnet den oberen Rücken in die andere Richtung, nach viel Sitzen.',
  start:
    'Stell einen Stuhl so hin, dass er nicht rutschen kann. Knie dich davor und leg die Ellenbogen auf die Sitzfläche. Wandere mit den Knien vom Stuhl weg, solange das noch leicht geht.',
  steps: [
    'Atme aus. Schieb die Hüften zurück und lass die Brust zwischen den Armen sinken.',
    'Bleib einen Moment. Der Nacken bleibt lang, der Blick am Boden.',
    'Atme ein und komm ein wenig hoch.',
    'Sinke wieder, langsam, so weit es sich heute gut anfühlt.',
  ],
  breath: 'Atme aus, wenn du sinkst. Atme ein, wenn du hochkommst.',
  feel: 'Eine kräftige, aber freundliche Dehnung im oberen Rücken, an den Seiten und unter den Armen.',
  mistakes: [
    {
      mistake: 'Du schaust nach oben oder lässt den Kopf hängen.',
      instead: 'Lass die Ohren auf Höhe der Oberarme.',
    },
    {
      mistake: 'Der untere Rücken macht die ganze Beuge.',
      instead: 'Spann den Bauch leicht an und denk an das Brustbein.',
    },
    {
      mistake: 'Die Ellenbogen rutschen.',
      instead: 'Leg ein gefaltetes Handtuch darunter und komm ein wenig zurück.',
    },
  ],
  stop: [
    'Hör auf, wenn eine Schulter zwickt oder wenn ein Arm kribbelt oder taub wird.',
    'Hör auf, wenn die Knie wehtun. Versuch es im Sitzen oder an einer Wand.',
  ],
  unseen: 'Die Kamera sieht nicht, ob sich der obere oder der untere Rücken biegt.',
  notes: [
    'Im Artikel heißt es, du sollst auf den Knien sitzen. Wir verstehen das als Knien.',
    'Er verlangt zwanzig bis dreißig. Wir beginnen mit zehn und steigern.',
    'Mit einem Kissen unter den Knien ist das Knien angenehmer.',
  ],
  forms: {
    kneeling: { name: 'Brust sinken lassen, kniend am Stuhl' },
    'half-range': {
      name: 'Brust sinken lassen, kniend, nur halb',
      start:
        'Stell einen Stuhl so hin, dass er nicht rutschen kann. Knie dich davor, die Ellenbogen auf der Sitzfläche. Der Kopf bleibt höher als die Hüften.',
      steps: [
        'Atme aus. Schieb die Hüften ein wenig zurück und lass die Brust halb sinken.',
        'Halt an, bevor es in den Schultern zieht.',
        'Atme ein und komm ein wenig hoch.',
      ],
    },
    seated: {
      name: 'Brust sinken lassen, am Tisch sitzend',
      start: 'Setz dich mit etwas Abstand an einen Tisch. Leg beide Unterarme vor dir darauf.',
      steps: [
        'Atme aus. Lehn dich aus den Hüften nach vorn und lass die Brust zum Tisch sinken.',
        'Die Ellenbogen bleiben tief und der Nacken lang.',
        'Atme ein und komm ein wenig hoch.',
      ],
    },
    'at-table': {
      name: 'Brust sinken lassen, am Tisch stehend',
      start:
        'Stell dich vor einen schweren Tisch. Leg die Handkanten darauf, die Daumen nach oben, und geh zurück, bis die Arme lang sind.',
      steps: [
        'Atme aus. Schieb die Hüften zurück und lass die Brust zwischen den Armen sinken. Beuge die Knie ein wenig.',
        'Die Ohren bleiben auf Höhe der Oberarme.',
        'Atme ein und komm ein wenig hoch. Am Ende geh zum Tisch hin und richte dich langsam auf.',
      ],
    },
    'at-wall': {
      name: 'Brust sinken lassen, Hände an der Wand',
      start:
        'Stell dich vor eine Wand. Leg die Hände auf Schulterhöhe an und geh ein oder zwei Schritte zurück.',
      steps: [
        'Atme aus. Schieb die Hüften zurück und lass die Brust ein wenig zwischen den Armen sinken.',
        'Der Kopf bleibt höher als die Hüften und der Nacken lang.',
        'Atme ein und komm ein wenig hoch.',
      ],
    },
  },
  phases: { sunk: 'Brust sinken lassen', risen: 'Ein wenig hochkommen' },
} as const satisfies ExerciseWords
