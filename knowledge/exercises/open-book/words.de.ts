/** Open book, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

const halfSteps = [
  'Lass den Atem ausströmen und roll den oberen Ellenbogen ein wenig nach oben und hinten.',
  'Halt auf halbem Weg an, solange es sich noch leicht anfühlt. Die Augen schauen nach oben, nicht weiter.',
  'Atme ein und roll wieder nach vorn. Wenn diese Seite fertig ist, dreh dich langsam um und mach die andere.',
]

export const words = {
  name: 'Offenes Buch',
  aka: [
    'Das offene Buch',
    'Buch öffnen',
    'Drehung in Seitlage',
    'Brustwirbelsäule drehen in Seitlage',
    'Open Book',
  ],
  summary: 'Hilft dem oberen Rücken beim Drehen und der Brust beim Öffnen.',
  start:
    'Leg dich auf die Seite, ein Kissen unter dem Kopf. Zieh die Knie etwa bis auf Höhe der Taille an. Streck beide Arme nach vorn, die Handflächen aufeinander.',
  steps: [
    'Die Knie bleiben aufeinander. Hebe die obere Hand langsam von der unteren ab.',
    'Führe den Arm nach oben und hinüber, als ob du ein Buch aufschlägst. Augen und Kopf folgen der Hand.',
    'Lass die Hand zur anderen Seite sinken, die Handfläche nach oben. Bleib dort, nur so weit, wie es angenehm ist.',
    'Bring den Arm auf demselben Weg zurück, bis sich die Handflächen treffen.',
    'Wenn diese Seite fertig ist, dreh dich langsam um und mach die andere.',
  ],
  breath: 'Atme aus, wenn du dich aufdrehst. Atme ein, wenn du zurückkommst.',
  feel: 'Eine leichte Dehnung quer über die Brust und eine Drehung zwischen den Schulterblättern. Kein Zwicken in der Schulter.',
  mistakes: [
    {
      mistake: 'Die Knie gehen auseinander und die Hüften rollen mit.',
      instead: 'Drück die Knie leicht zusammen oder halte ein Kissen dazwischen.',
    },
    {
      mistake: 'Der Arm schwingt schnell auf.',
      instead: 'Nimm dir etwa drei Sekunden in jede Richtung.',
    },
    {
      mistake: 'Die Hand wird zum Boden gedrückt.',
      instead: 'Lass sie dort in der Luft hängen, wo die Drehung von selbst endet.',
    },
  ],
  stop: [
    'Hör auf, wenn die Schulter zwickt oder es im Arm kribbelt.',
    'Hör auf, wenn dir beim Rollen oder beim Drehen des Kopfes schwindelig wird.',
  ],
  unseen: 'Die Kamera sieht nicht, wie weit sich deine Brust dreht und ob die Knie zusammenbleiben.',
  notes: [
    'Der Artikel zeigt nur eine Seite. Gemeint sind beide.',
    'Du kannst das ein paar Mal am Tag machen, solange es sich gut anfühlt.',
    'Wenn dein Arm müde wird oder schmerzt, beuge den Ellenbogen.',
  ],
  forms: {
    floor: { name: 'Offenes Buch auf dem Boden' },
    'on-bed': {
      name: 'Offenes Buch auf dem Bett',
      start:
        'Leg dich mitten auf dem Bett auf die Seite, den Kopf auf einem Kissen. Zieh die Knie etwa bis auf Höhe der Taille an. Streck beide Arme nach vorn, die Handflächen aufeinander.',
      note: 'Lass hinter dir Platz für deinen Arm.',
    },
    'half-range': {
      name: 'Halb offenes Buch auf dem Boden',
      start:
        'Leg dich auf die Seite, ein Kissen unter dem Kopf und die Knie gebeugt. Leg die obere Hand auf die Rippen, den Ellenbogen gebeugt.',
      steps: halfSteps,
      note: 'Mit einem Kissen zwischen den Knien ist es bequemer.',
    },
    'half-range-on-bed': {
      name: 'Halb offenes Buch auf dem Bett',
      start:
        'Leg dich auf dem Bett auf die Seite, den Kopf auf einem Kissen und die Knie gebeugt. Leg die obere Hand auf die Rippen, den Ellenbogen gebeugt.',
      steps: halfSteps,
      note: 'Mit einem Kissen zwischen den Knien ist es bequemer.',
    },
    seated: {
      name: 'Offenes Buch auf dem Stuhl',
      start:
        'Setz dich aufrecht hin, beide Füße auf dem Boden. Leg die Handflächen vor dem Brustbein aneinander, die Ellenbogen tief.',
      steps: [
        'Hüften und Knie zeigen nach vorn. Öffne eine Hand zur Seite, den Ellenbogen gebeugt und tief.',
        'Brust und Augen folgen der Hand, etwa halb herum.',
        'Bleib einen Moment, dann bring die Handflächen wieder zusammen.',
        'Wenn diese Seite fertig ist, kommt die andere dran.',
      ],
      note: 'Mit tiefen Ellenbogen bleibt es leicht für die Schultern.',
    },
  },
  phases: {
    opened: 'Langsam öffnen',
    closed: 'Wieder schließen',
    'rolled-open': 'Halb nach hinten rollen',
    'rolled-closed': 'Wieder nach vorn rollen',
    'hand-aside': 'Hand zur Seite',
    'palms-together': 'Handflächen zusammen',
  },
} as const satisfies ExerciseWords
