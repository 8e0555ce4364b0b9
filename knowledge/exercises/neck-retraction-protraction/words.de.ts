/** Chin glide, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Kinngleiten',
  aka: ['Kinn einziehen', 'Doppelkinn-Übung', 'Kinn zurückziehen', 'Nacken vor und zurück', 'Chin Tuck'],
  summary:
    'Gibt dem Nacken nach dem Blick auf den Bildschirm Abwechslung und weckt die Muskeln vorn am Hals.',
  start: 'Setz dich aufrecht hin, beide Füße auf dem Boden, den Blick waagrecht.',
  steps: [
    'Schieb den Kopf gerade nach hinten, als ob du mit dem Kinn eine Schublade schließt. Nicke dabei ein winziges bisschen.',
    'Bleib locker dort. Du machst ein kleines Doppelkinn.',
    'Lass den Kopf wieder nach vorn gleiten, dorthin, wo er von selbst ruht.',
  ],
  breath: 'Atme aus, wenn du zurückgleitest. Atme weiter, solange du bleibst.',
  feel: 'Der Nacken wird hinten lang, vorn strengt es leicht an. Keine Spannung in Hals oder Kiefer.',
  mistakes: [
    {
      mistake: 'Der Kopf kippt nach unten oder nach hinten.',
      instead: 'Lass den Blick auf einem Punkt in Augenhöhe.',
    },
    {
      mistake: 'Die Brust schiebt sich nach vorn.',
      instead: 'Lass die Brust ruhig. Nur der Kopf gleitet.',
    },
    {
      mistake: 'Du machst es mit aller Kraft.',
      instead: 'Nimm etwa ein Drittel deiner Kraft.',
    },
  ],
  stop: [
    'Hör auf, wenn dir davon schwindelig wird, wenn du Kopfschmerzen bekommst oder wenn ein Arm schmerzt oder kribbelt.',
  ],
  unseen: 'Die Bewegung ist klein. Die Kamera sieht sie nur ungefähr.',
  notes: [
    'Der Artikel nennt diese Übung nur beim Namen; die Schritte hier sind von uns.',
    'Seine Worte könnten Nicken, Schulterzucken oder Gleiten meinen. Wir haben das sanfte Gleiten gewählt.',
  ],
  forms: {
    seated: { name: 'Kinngleiten im Sitzen' },
    'no-hold': {
      name: 'Kleines Kinngleiten, ohne Halten',
      steps: [
        'Schieb den Kopf ein wenig gerade nach hinten, der Blick bleibt waagrecht.',
        'Lass ihn gleich wieder nach vorn gleiten, dorthin, wo er von selbst ruht.',
      ],
      breath: 'Atme aus, wenn du zurückgleitest, und ein, wenn du loslässt.',
    },
    'at-wall': {
      name: 'Kinngleiten an der Wand',
      start:
        'Stell dich mit Rücken und Gesäß an eine Wand, die Füße einen kleinen Schritt davor. Ein gefaltetes Handtuch passt hinter den Kopf.',
      steps: [
        'Nicke ein winziges bisschen und schieb den Kopf gerade nach hinten, bis zur Wand oder zum Handtuch.',
        'Drück leicht und bleib. Der Blick bleibt waagrecht, der Kiefer locker.',
        'Lass den Kopf wieder nach vorn gleiten.',
      ],
      note: 'Wenn dein Kopf nicht bis zur Wand reicht, nimm ein dickeres Handtuch. Kipp ihn nicht nach hinten.',
    },
    'on-bed': {
      name: 'Kinngleiten, auf dem Bett liegend',
      start:
        'Leg dich auf dem Bett auf den Rücken, ein flaches Kissen unter dem Kopf, die Knie gebeugt, wenn du magst.',
      steps: [
        'Nicke ein winziges bisschen, sodass der Nacken lang wird.',
        'Drück den Kopf leicht ins Kissen und bleib.',
        'Lass ganz los.',
      ],
    },
  },
  phases: { 'drawn-back': 'Kopf zurückschieben', 'let-go': 'Wieder loslassen' },
} as const satisfies ExerciseWords
