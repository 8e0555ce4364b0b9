/** Sleep and upper-back pain, in German. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Schlaf',
  summary: 'Wie du leichter liegst, und welche Schmerzen in der Nacht genauer angeschaut werden sollten.',
  sections: [
    {
      id: 'both-ways',
      heading: 'Schmerz und Schlaf',
      paragraphs: [
        'Schmerz kann den Schlaf stören, und nach einer schlechten Nacht fühlt sich der Schmerz am nächsten Tag vielleicht schlimmer an. Es lohnt sich also, gut zu deinen Nächten zu sein. Das meiste hier ist üblicher Rat und nicht geprüft. Probier eines nach dem anderen.',
      ],
    },
    {
      id: 'lying',
      heading: 'Bequem liegen',
      paragraphs: [
        'Die eine richtige Lage gibt es nicht. Viele liegen gern auf der Seite, mit einem Kissen, das die Lücke zwischen Schulter und Kopf füllt, und einem zweiten zum Umarmen, das den oberen Arm stützt. Auf dem Rücken können ein dünnes Kissen unter dem Kopf und eines unter den Knien helfen. Auf dem Bauch zu liegen ist in Ordnung, wenn es dir passt.',
        'Wechsle, wenn du aufwachst. Dich im Bett langsam zu strecken, beide Arme nach oben über das Kissen, ist ein angenehmer Anfang des Tages, wenn deine Schultern das mögen.',
      ],
    },
    {
      id: 'evening',
      heading: 'Vor dem Schlafen',
      paragraphs: [
        'Ein paar langsame Atemzüge oder leichte Bewegungen helfen vielen, den Tag loszulassen. Anstrengende Übungen mach lieber früher.',
      ],
    },
    {
      id: 'night-pain',
      heading: 'Nachts: was untersucht werden sollte',
      paragraphs: [
        'Beim Umdrehen aufzuwachen ist häufig. Schmerz, der in jeder Lage gleich bleibt, dir Nacht für Nacht den Schlaf nimmt oder mit Fieber, Schwitzen oder Gewichtsverlust kommt, ist etwas anderes. Bitte geh zu einer medizinischen Fachperson, bevor du Übungen machst. Eine Steifheit, die dich in der zweiten Hälfte der Nacht weckt und nachlässt, sobald du auf bist, solltest du in deiner Arztpraxis erwähnen. Übungen kannst du inzwischen machen.',
      ],
    },
  ],
} as const satisfies ArticleWords
