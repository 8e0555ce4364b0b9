/** Why an upper back aches, in German. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Warum es wehtut',
  summary: 'Langes Stillhalten, neue oder schwere Arbeit, Husten, Stress: Meist fängt es ganz gewöhnlich an.',
  sections: [
    {
      id: 'sitting',
      heading: 'Lange ohne Bewegung',
      paragraphs: [
        'Stunden am Schreibtisch, am Lenkrad oder über dem Handy verlangen von denselben Muskeln dieselbe kleine Arbeit. Sie werden müde, und die Stelle fängt an, sich zu beschweren. Auch Hüften, Brust und Schultern können sich fest anfühlen. Es scheint am Stillhalten zu liegen, mehr als an einer bestimmten Art zu sitzen.',
      ],
    },
    {
      id: 'load',
      heading: 'Mehr, als der Rücken gewohnt war',
      paragraphs: [
        'Tragen, Drehen, Bücken, Werfen oder ein neues Training können die Stelle überlasten, vor allem wenn es mehr ist, als du gewohnt bist. Auch wer oft trainiert, kennt das. Ein Rücken, der wenig geübt wird, hat weniger Reserven. So kann sich ein gewöhnlicher Tag nach viel anfühlen.',
      ],
    },
    {
      id: 'cough',
      heading: 'Husten und Niesen',
      paragraphs: [
        'Nach starkem Husten oder Niesen können die Muskeln zwischen den Rippen wehtun. Wenn du außerdem Fieber hast, kurzatmig bist, Blut hustest oder bei jedem Einatmen einen stechenden Schmerz spürst, hol dir bitte medizinische Hilfe, bevor du Übungen machst.',
      ],
    },
    {
      id: 'tension',
      heading: 'Stress und schlechter Schlaf',
      paragraphs: [
        'Viele spannen Nacken und Schultern an, wenn das Leben schwer ist, und Stellen, die wehtun, tun nach einer schlechten Nacht mehr weh.',
      ],
    },
    {
      id: 'other',
      heading: 'Andere Ursachen',
      paragraphs: [
        'Eine Verletzung, ein Problem an einem Gelenk, ein gereizter Nerv oder der Nacken kann dahinterstecken. Ab und zu ist es etwas außerhalb des Rückens. Darum kommen unsere Fragen zur Sicherheit zuerst, und darum fragen wir wieder.',
        'Oft kann niemand eine einzelne Ursache nennen. Du brauchst keine, um sanft anzufangen, sobald die Fragen nichts dagegen sagen.',
      ],
    },
  ],
} as const satisfies ArticleWords
