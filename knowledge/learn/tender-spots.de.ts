/** Tender spots, or knots, in German. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Empfindliche Stellen oder „Knoten“',
  summary: 'Was man einen Knoten nennt, was darüber bekannt ist und was du wo probieren kannst.',
  sections: [
    {
      id: 'what',
      heading: 'Was ein Knoten ist',
      paragraphs: [
        'Ein Knoten ist eine Stelle, die sich hart anfühlt und wehtut, wenn du darauf drückst. Fast alle haben welche. Wir benutzen das Wort, weil du es vielleicht auch tust, aber da ist nichts verknotet. Vielleicht hast du gelesen, dass Knoten verklebte Fasern sind, die man lösen muss. Das ist nicht gezeigt.',
        'Was wir wissen: Eine solche Stelle kann wehtun und sich fest anfühlen, und oft beruhigt sie sich mit Bewegung, Wärme, sanftem Druck oder Zeit.',
      ],
    },
    {
      id: 'where',
      heading: 'Was du probieren kannst, je nach Stelle',
      paragraphs: [
        'Die Idee ist einfach: den Muskel, in dem die Stelle sitzt, sanft lang machen und benutzen.',
        'Oben auf der Schulter oder unten im Nacken: Probier die seitliche Nackendehnung, leichte Kopfdrehungen und Schulterkreisen. Zwischen den Schulterblättern oder neben einem: Probier die Dehnung quer vor der Brust, „Drücken und Sinken“ auf Händen und Knien, die Adlerarme oder „Schulterblätter zusammenziehen“. Unterhalb der Schulterblätter oder entlang der Rippen: Probier eine Seitbeuge oder „Offenes Buch“.',
        'Zeig auf der Körperkarte auf deine Stelle. Dann ordnen wir diese Übungen für dich und lassen weg, was deine Antworten zur Sicherheit ausschließen.',
      ],
    },
    {
      id: 'press',
      heading: 'Drücken und Rollen',
      paragraphs: [
        'Leichter Druck mit der Hand oder einer Rolle kann für eine Weile Erleichterung bringen. Es sollte sich wie ein guter Schmerz anfühlen, nie wie etwas, das du aushalten musst. Wenn eine Stelle neu, hart oder heiß ist oder wächst oder wenn nach einigen Wochen nichts hilft, lass sie anschauen. Auch dein Nacken kann daran beteiligt sein.',
      ],
    },
  ],
} as const satisfies ArticleWords
