/** Why plans hold both strength work and stretching, in German. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Kräftigen und Dehnen',
  summary:
    'Bewegen und Dehnen machen es oft schon heute leichter. Kräftiger zu werden hilft in den nächsten Wochen. Wir nutzen beides.',
  sections: [
    {
      id: 'both',
      heading: 'Von jedem eines',
      paragraphs: [
        'In deinem Plan ist immer mindestens eine Übung zum Lockern und eine zum Kräftigen, wenn deine Antworten zur Sicherheit uns beides lassen. Die kleinste Einheit ist nur dieses Paar, und oft reicht ein Stuhl.',
        'Zuerst lockern wir, dann kräftigen wir. Diese Reihenfolge ist in der Physiotherapie verbreitet, und den meisten fühlt sie sich besser an.',
      ],
    },
    {
      id: 'stretching',
      heading: 'Was Dehnen bewirkt',
      paragraphs: [
        'In Studien linderte Dehnen Schmerzen an Nacken und Schultern innerhalb weniger Wochen. Es hilft auch, dich freier zu fühlen. Zehn bis dreißig Sekunden reichen für die meisten Dehnungen; ältere Menschen mögen vielleicht bis zu einer Minute.',
        'Vielleicht liest du, dass Dehnen die Muskeln nährt oder Verletzungen vorbeugt. Das ist nicht gezeigt, und es muss auch nicht stimmen, damit eine Dehnung guttut.',
      ],
    },
    {
      id: 'strength',
      heading: 'Was Kräftigen bewirkt',
      paragraphs: [
        'Über Studien hinweg half Krafttraining bei Nackenschmerzen mehr als allgemeine Fitness, und wer mehr mitmachte, gewann mehr. In einer Studie mit 180 Frauen kam der größte Teil des Gewinns in den ersten zwei Monaten und über das Jahr noch etwas dazu.',
        'Krafttraining macht keine Knoten in die Muskeln. Wenn die Arbeit neu ist, tun Muskeln vielleicht ein, zwei Tage lang weh. Das ist normal und beruhigt sich. Wir fangen niedrig an, bauen langsam auf und lassen zwei Tage zwischen anstrengenderen Einheiten für dieselben Muskeln – oder bitten dich stattdessen um sehr kurze tägliche Sätze.',
      ],
    },
    {
      id: 'whole',
      heading: 'Teil eines größeren Bildes',
      paragraphs: [
        'Keine einzelne Übung macht alles. Dich über den Tag zu bewegen, dich gut auszuruhen und herauszufinden, was hinter anhaltendem Schmerz steckt: Das alles gehört dazu.',
      ],
    },
  ],
} as const satisfies ArticleWords
