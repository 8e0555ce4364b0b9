/** What to do when pain flares up, in German. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Wenn ein Schub kommt',
  summary:
    'Ein Schub ist eine schlechte Zeit, kein Neuanfang. Mach weniger, bleib in Bewegung, bau wieder auf.',
  sections: [
    {
      id: 'what',
      heading: 'Was ein Schub ist',
      paragraphs: [
        'Ein Schub ist eine Zeit, in der der Schmerz deutlich schlimmer ist als sonst und mehr als einen Tag so bleibt. Er kann nach einer langen Fahrt kommen, nach einer schlechten Nacht, einer Erkältung, einer schweren Woche oder nach nichts, was du benennen kannst. Schübe sind auf dem Weg zur Besserung häufig. Ein Schub allein heißt nicht, dass etwas Schaden genommen hat.',
      ],
    },
    {
      id: 'do',
      heading: 'Was hilft',
      paragraphs: [
        'Sag es uns mit der Taste „Ich habe einen Schub“. Wir nehmen dann das Kräftigen heraus, behalten die leichten Bewegungen und das Atmen bei und kürzen die Menge auf die Hälfte oder weniger.',
        'Tu weiter die gewöhnlichen Dinge, die gehen, immer ein wenig auf einmal. Wechsle oft die Haltung. Wärme tut vielen gut. In der Apotheke erfährst du, welches Schmerzmittel zu dir passt.',
      ],
    },
    {
      id: 'back',
      heading: 'Der Weg zurück',
      paragraphs: [
        'Die meisten Schübe beruhigen sich in Tagen. Wenn deiner vorbei ist, sag es uns, und wir bauen in Schritten wieder auf. Die ausgelassenen Tage musst du nicht aufholen.',
      ],
    },
    {
      id: 'check',
      heading: 'Achte auf Neues',
      paragraphs: [
        'Während eines Schubs stellen wir einige Fragen zur Sicherheit noch einmal. Wenn der Schmerz von neuer Art ist, dich wach hält und in keiner Lage nachlässt oder mit Fieber, Gewichtsverlust, Schwäche oder einem Taubheitsgefühl kommt, lass dich untersuchen, bevor du Übungen machst. Bei Schmerzen in der Brust, Kurzatmigkeit, schwachen oder tauben Beinen oder wenn du die Kontrolle über die Blase verlierst, ruf die Notrufnummer an.',
      ],
    },
  ],
} as const satisfies ArticleWords
