/** Shoulder blade squeeze, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Schulterblätter zusammenziehen',
  aka: [
    'Schulterblattübung',
    'Schulterblätter zusammendrücken',
    'Schulterblätter nach hinten ziehen',
    'Retraktion der Schulterblätter',
  ],
  summary: 'Weckt und kräftigt die Muskeln zwischen den Schulterblättern.',
  start:
    'Setz dich aufrecht hin, beide Füße auf dem Boden. Lass die Arme locker hängen und die Schultern sinken.',
  steps: [
    'Zieh die Schulterblätter sanft zusammen, als ob du einen Stift dazwischen hältst.',
    'Die Schultern bleiben tief und der Bauch leicht angespannt. Bleib so und atme weiter.',
    'Lass vor dem nächsten Mal ganz los.',
  ],
  breath: 'Atme aus, wenn du zusammenziehst. Atme wie sonst weiter, solange du hältst.',
  feel: 'Eine leichte, warme Anstrengung zwischen den Schulterblättern. Nicht im Nacken.',
  mistakes: [
    {
      mistake: 'Die Schultern wandern zu den Ohren hoch.',
      instead: 'Stell dir vor, du schiebst die Schulterblätter in die hinteren Hosentaschen.',
    },
    {
      mistake: 'Die Brust schiebt sich vor und der untere Rücken geht ins Hohlkreuz.',
      instead: 'Bewege nur die Schulterblätter. Spann den Bauch leicht an.',
    },
    {
      mistake: 'Nur die Ellenbogen ziehen nach hinten.',
      instead: 'Lass die Arme locker. Die Schulterblätter machen die Arbeit.',
    },
  ],
  stop: [
    'Hör auf, wenn es in der Schulter zwickt oder wenn Schmerz in den Arm zieht.',
    'Wenn es jedes Mal wehtut, lass die Übung weg und frag eine medizinische Fachperson.',
  ],
  unseen:
    'Die Kamera sieht deine Schulterblätter nicht. Sie sieht nur, dass die Schultern etwas nach hinten gehen.',
  notes: ['Das Zusammenziehen dehnt auch die Brust vorn ein wenig.'],
  forms: {
    seated: { name: 'Schulterblätter zusammenziehen, im Sitzen' },
    standing: {
      name: 'Schulterblätter zusammenziehen, im Stehen',
      start:
        'Stell dich aufrecht hin, die Füße hüftbreit. Lass die Arme locker hängen und die Schultern sinken.',
      note: 'Stell dich nahe an eine Wand, wenn du gern etwas zum Festhalten hast.',
    },
    'small-squeeze': {
      name: 'Schulterblätter ein wenig zusammenziehen',
      steps: [
        'Zieh die Schulterblätter ein kleines Stück zusammen. Nimm etwa ein Drittel deiner Kraft.',
        'Bleib nur einen Moment, während du ausatmest.',
        'Lass los und ruh dich einen Atemzug lang aus.',
      ],
      breath: 'Atme aus, wenn du zusammenziehst. Atme ein, wenn du loslässt.',
      note: 'Gut für den Anfang oder um an einem Tag mit Schmerzen in Bewegung zu bleiben.',
    },
    kneeling: {
      name: 'Schulterblätter zusammenziehen, im Knien',
      start:
        'Knie dich aufrecht auf eine Matte oder ein Kissen, die Knie unter den Hüften. Lass die Arme locker hängen. Ein Stuhl neben dir hilft beim Aufstehen.',
      note: 'Der Artikel nennt das als Variante. Beim aufrechten Knien arbeitet auch der Rumpf ein wenig mit.',
    },
    'with-weights': {
      name: 'Schulterblätter zusammenziehen, mit leichten Gewichten',
      start:
        'Stell dich aufrecht hin, in jeder Hand ein leichtes Gewicht. Lass die Arme neben dem Körper hängen.',
      steps: [
        'Zieh die Schulterblätter zusammen. Die Gewichte bewegen sich nur wenig.',
        'Die Schultern bleiben tief und die Arme gestreckt. Bleib so und atme weiter.',
        'Lass langsam los. Lass die Gewichte die Schultern nicht nach unten ziehen.',
      ],
      note: 'Ein halbes bis ein Kilo reicht für den Anfang völlig. Kleine volle Wasserflaschen gehen auch.',
    },
    'with-band': {
      name: 'Schulterblätter zusammenziehen, mit dem Band',
      start:
        'Setz dich aufrecht hin. Halte ein leichtes Band vor dir, die Handflächen nach oben. Beuge die Ellenbogen und lass sie an den Seiten.',
      steps: [
        'Führe die Hände gegen das Band auseinander. Die Ellenbogen bleiben an den Seiten.',
        'Zieh zugleich die Schulterblätter zusammen. Bleib so und atme weiter.',
        'Lass die Hände langsam zurückkommen. Halte das Band fest, bis es locker ist.',
      ],
      note: 'Schau das Band zuerst auf Risse an. Wenn deine Haut Latex nicht verträgt, nimm ein Band ohne Latex.',
    },
    prone: {
      name: 'Schulterblätter zusammenziehen, in Bauchlage',
      start:
        'Leg dich auf den Bauch, die Stirn auf einem gefalteten Handtuch. Die Arme liegen neben dem Körper, die Handflächen nach unten.',
      steps: [
        'Zieh die Schulterblätter zusammen. Die Schultern heben sich vom Boden und auch die Hände.',
        'Kopf, Brust und Beine bleiben unten. Bleib so und atme weiter.',
        'Senke die Arme langsam und ruh dich aus.',
      ],
      note: 'Mit einem flachen Kissen unter dem Bauch ist es leichter für den unteren Rücken.',
    },
  },
  phases: { squeezed: 'Schulterblätter zusammen', released: 'Wieder loslassen' },
} as const satisfies ExerciseWords
