/** Neck turn, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Kopfdrehung',
  aka: ['Kopf drehen', 'Nackendrehung', 'Halswirbelsäule drehen', 'Blick über die Schulter', 'Schulterblick'],
  summary: 'Kann einen steifen Nacken lockern und dir helfen, über die Schulter zu schauen.',
  start: 'Setz dich aufrecht hin, beide Füße auf dem Boden, die Schultern locker und den Rücken gerade.',
  steps: [
    'Das Kinn bleibt auf gleicher Höhe. Dreh den Kopf langsam zu einer Seite, nur so weit, wie es angenehm ist.',
    'Bleib dort und lass die Schultern hängen.',
    'Komm zurück zur Mitte. Wenn diese Seite fertig ist, dreh den Kopf genauso zur anderen.',
  ],
  breath:
    'Atme aus, wenn du den Kopf drehst, und ein, wenn du zurückkommst. Atme wie sonst, solange du bleibst.',
  feel: 'Eine leichte Dehnung seitlich am Nacken entlang. Sie fühlt sich nie erzwungen an.',
  mistakes: [
    {
      mistake: 'Das Kinn sinkt oder hebt sich.',
      instead: 'Lass die Augen eine waagrechte Linie entlangwandern.',
    },
    {
      mistake: 'Die Schultern drehen sich mit.',
      instead: 'Lass die Brust nach vorn zeigen.',
    },
    {
      mistake: 'Die Drehung ist schnell.',
      instead: 'Nimm dir etwa drei Sekunden in jede Richtung.',
    },
  ],
  stop: [
    'Hör auf, wenn dir schwindelig oder übel wird oder du doppelt siehst, und mach heute nicht weiter.',
    'Hör auf, wenn Schmerz oder Kribbeln in den Arm zieht.',
  ],
  unseen: 'Ab der Hälfte sieht die Kamera nicht mehr, wie weit du dich drehst.',
  notes: [
    'Der Artikel rät davon ab, wenn du irgendeinen Schmerz in Nacken oder Schultern hast. Wir meinen, dass eine kleine, leichte Drehung bei einem leichten Schmerz, den du kennst, in Ordnung ist. Wenn du unsicher bist, frag in deiner Arztpraxis.',
    'Gut für eine Pause bei der Arbeit.',
  ],
  forms: {
    held: { name: 'Kopfdrehung, gehalten' },
    moving: {
      name: 'Kopfdrehung, in Bewegung',
      steps: [
        'Das Kinn bleibt auf gleicher Höhe. Dreh den Kopf langsam zu einer Seite, nur so weit, wie es angenehm ist.',
        'Komm gleich wieder zur Mitte zurück, ohne zu bleiben.',
        'Wenn diese Seite fertig ist, dreh den Kopf genauso zur anderen.',
      ],
      breath: 'Atme aus, wenn du den Kopf drehst, und ein, wenn du zurückkommst.',
    },
    'half-range': {
      name: 'Halbe Kopfdrehung',
      steps: [
        'Das Kinn bleibt auf gleicher Höhe. Dreh den Kopf etwa den halben Weg zu einer Seite, nicht weiter.',
        'Komm gleich wieder zur Mitte zurück, ohne zu bleiben.',
        'Wenn diese Seite fertig ist, dreh ihn den halben Weg zur anderen.',
      ],
      breath: 'Atme aus, wenn du den Kopf drehst, und ein, wenn du zurückkommst.',
      note: 'Auf halbem Weg zeigt deine Nase schräg nach vorn, zwischen geradeaus und Schulter.',
    },
    standing: {
      name: 'Kopfdrehung im Stehen',
      start: 'Stell dich aufrecht hin, die Füße hüftbreit, die Schultern locker und den Rücken gerade.',
    },
    'on-bed': {
      name: 'Kopfdrehung, auf dem Bett liegend',
      start:
        'Leg dich auf dem Bett auf den Rücken, den Kopf auf einem flachen Kissen, die Knie gebeugt, wenn du magst.',
      steps: [
        'Lass den Kopf schwer sein. Roll ihn etwa den halben Weg zu einer Seite.',
        'Roll ihn zur Mitte zurück, ohne zu bleiben. Wenn diese Seite fertig ist, roll ihn zur anderen.',
        'Das Kissen trägt die ganze Zeit das Gewicht.',
      ],
      breath: 'Atme aus, wenn du ihn zur Seite rollst, und ein, wenn du zurückkommst.',
    },
  },
  phases: {
    turned: 'Langsam drehen',
    'half-turned': 'Halb drehen',
    centre: 'Zurück zur Mitte',
  },
} as const satisfies ExerciseWords
