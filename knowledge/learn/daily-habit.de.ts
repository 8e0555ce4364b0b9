/** Making it a habit, in German. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Zur Gewohnheit machen',
  summary: 'Kurze Übungszeiten, die in den Tag passen, und eine Serie, die verzeiht.',
  sections: [
    {
      id: 'short',
      heading: 'Mehrmals kurz',
      paragraphs: [
        'Leichte Bewegungen kannst du mehrmals am Tag machen. Eine Minute hier und da ist gut. In einer Studie linderten zwei Minuten am Tag den Schmerz und waren von zwölf nicht zu unterscheiden. In einer anderen half einmal zehn Minuten ebenso gut wie zweimal. Krafttraining ist anders: Dieselben Muskeln bekommen freie Tage, außer die Sätze sind sehr kurz.',
        'Wenige Übungen werden besser gemacht. Ältere Erwachsene, die zwei bekamen, führten sie richtiger aus als jene mit acht. Darum sind deine Einheiten klein.',
      ],
    },
    {
      id: 'when',
      heading: 'Gute Momente',
      paragraphs: [
        'Im Bett, bevor du aufstehst: Streck beide Arme nach oben über das Kissen. Am Morgen keine Zeit? Dreh dich seitlich auf einem Küchenstuhl. Vor einer langen Besprechung, einer Fahrt oder einem Tag auf den Beinen: eine Bewegung zum Lockern, eine zum Kräftigen. Und immer wenn die Schultern hochwandern: „Anspannung jetzt“ gibt dir eine Minute Erleichterung.',
        'Verbinde es mit etwas, das du ohnehin tust, wie Wasser aufsetzen oder Zähne putzen.',
      ],
    },
    {
      id: 'forgive',
      heading: 'Ausgelassene Tage gehören dazu',
      paragraphs: [
        'Auf Dauer hilft regelmäßiges Üben, und regelmäßig heißt nicht perfekt. In derselben Studie machten die Menschen etwa zwei Drittel von dem, was geplant war. Drei Tage pro Woche sind eine gute Woche. Wir zählen Wochen, in denen du dabei warst, nicht ausgelassene Tage, und nach einer Lücke fangen wir etwas niedriger an. Nichts ist verloren.',
      ],
    },
    {
      id: 'prevent',
      heading: 'Wenn es besser geworden ist',
      paragraphs: [
        'In einer Studie über ein Jahr mit 567 gesunden Menschen aus dem Büro bekamen 12 von 100, die täglich dehnten und zweimal pro Woche ihre Ausdauer trainierten, Nackenschmerzen. Bei den anderen waren es 27 von 100. Ein kurzes, regelmäßiges Programm lohnt sich also weiterhin.',
      ],
    },
  ],
} as const satisfies ArticleWords
