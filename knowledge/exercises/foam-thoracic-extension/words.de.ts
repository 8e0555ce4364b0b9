/** Lean back over a roller, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Zurücklehnen über die Rolle',
  aka: [
    'Rückbeuge über die Faszienrolle',
    'Brustwirbelsäule strecken',
    'Aufdehnen über die Rolle',
    'Blackroll oberer Rücken',
  ],
  summary: 'Kleine Beugen nach hinten, die einen steifen oberen Rücken öffnen.',
  start:
    'Setz dich auf den Boden, die Rolle hinter dir. Lehn dich zurück, sodass sie unterhalb der Schulterblätter quer am Rücken liegt. Knie gebeugt, Gesäß am Boden, Kopf in beiden Händen.',
  steps: [
    'Lass die Hände den Kopf tragen, das Kinn leicht eingezogen.',
    'Atme aus und lehn dich über die Rolle zurück, nur ein kleines Stück.',
    'Bleib einen Moment. Rippen und Hüften bleiben ruhig.',
    'Atme ein und komm wieder hoch.',
    'Nach der Hälfte kannst du die Rolle etwas höher legen. Zum Schluss roll dich zur Seite herunter.',
  ],
  breath: 'Atme aus, wenn du dich zurücklehnst. Atme ein, wenn du hochkommst.',
  feel: 'Der obere Rücken öffnet sich über die Rolle. Kräftig, aber nie stechend.',
  mistakes: [
    {
      mistake: 'Der Kopf fällt nach hinten.',
      instead: 'Lass ihn von den Händen halten, in einer Linie mit dem Rücken.',
    },
    {
      mistake: 'Das Gesäß hebt sich und der untere Rücken biegt sich durch.',
      instead: 'Lass die Hüften schwer. Die Beuge ist klein.',
    },
  ],
  stop: [
    'Hör auf, wenn es wehtut oder wenn der Schmerz stechend ist oder um die Rippen zieht.',
    'Hör auf, wenn dir schwindelig wird oder wenn ein Arm kribbelt.',
  ],
  notes: [
    'Im Artikel steht, dass du den oberen Rücken so rollst, dass er sich nach hinten beugt. Die Schritte und Zahlen hier sind von uns.',
    'Du musst auf den Boden und wieder hoch kommen können. Wenn nicht, nimm die Wand.',
    'Der Artikel mag eine lange Rolle von etwa 90 cm (36 Zoll). Jede, die sich bequem anfühlt, ist recht.',
    'Er schlägt vor, gleich danach eine kräftigende Übung zu machen, zum Beispiel auf Händen und Knien den Boden wegzudrücken.',
    'Eine Rolle ist ein Extra. Ein gerolltes Handtuch oder ein Stuhl kann fast dasselbe.',
  ],
  forms: {
    crosswise: { name: 'Zurücklehnen über die Rolle, auf dem Boden' },
    'onto-pillow': {
      name: 'Zurücklehnen über die Rolle, auf ein Kissen',
      start:
        'Leg hinter die Rolle ein dickes Kissen, dorthin, wo dein Kopf ankommt. Lehn dich zurück, die Rolle unterhalb der Schulterblätter und den Kopf in beiden Händen.',
      steps: [
        'Atme aus und lehn dich zurück, bis Hände und Kopf das Kissen erreichen.',
        'Bleib einen Moment.',
        'Atme ein und komm wieder hoch.',
        'Zum Schluss roll dich zur Seite herunter.',
      ],
    },
    'over-towel': {
      name: 'Ruhen über einem gerollten Handtuch',
      start:
        'Roll ein Handtuch zusammen, so dick wie dein Unterarm. Leg dich auf dem Boden zurück, sodass es unterhalb der Schulterblätter quer am Rücken liegt. Leg ein Kissen oder einen gefalteten Pullover unter den Kopf.',
      steps: [
        'Atme aus und lass den Rücken über das Handtuch sinken.',
        'Leg die Hände auf den Bauch und atme langsam.',
        'Zum Schluss roll dich langsam auf die Seite und zieh das Handtuch heraus.',
      ],
      breath: 'Atme die ganze Zeit langsam und ruhig.',
    },
    'on-bed': {
      name: 'Ruhen über einem gerollten Handtuch, auf dem Bett',
      start:
        'Roll ein Handtuch zusammen, so dick wie dein Unterarm. Leg dich auf dem Bett zurück, sodass es unterhalb der Schulterblätter quer am Rücken liegt. Leg ein Kissen oder einen gefalteten Pullover unter den Kopf.',
      steps: [
        'Atme aus und lass den Rücken über das Handtuch sinken.',
        'Leg die Hände auf den Bauch und atme langsam.',
        'Zum Schluss roll dich langsam auf die Seite und zieh das Handtuch heraus.',
      ],
      breath: 'Atme die ganze Zeit langsam und ruhig.',
    },
    'at-wall': {
      name: 'Zurücklehnen an die Rolle, an der Wand',
      start:
        'Stell dich mit dem Rücken zur Wand, die Füße einen Schritt davor. Leg die Rolle unterhalb der Schulterblätter quer an den Rücken. Lass die Arme hängen.',
      steps: [
        'Atme aus. Hebe das Brustbein und öffne die Brust über die Rolle.',
        'Bleib einen Moment. Schau geradeaus.',
        'Atme ein und komm zurück, bis du gerade stehst.',
      ],
    },
  },
  phases: {
    'leaned-back': 'Ein wenig zurücklehnen',
    up: 'Wieder hochkommen',
    rested: 'Sinken und ruhen',
    'rolled-off': 'Auf die Seite rollen',
  },
} as const satisfies ExerciseWords
