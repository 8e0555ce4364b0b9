/** Soreness after exercise, in German. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Muskelkater nach dem Üben',
  summary:
    'Nach etwas Neuem tun Muskeln oft ein, zwei Tage später weh. Wie du es von anderem unterscheidest.',
  sections: [
    {
      id: 'normal',
      heading: 'Ein normales Wehtun',
      paragraphs: [
        'Muskeln, die etwas Neues gemacht haben, tun oft weh. Es beginnt einige Stunden später, ist meist nach ein bis zwei Tagen am stärksten und nach etwa drei Tagen vorbei. Es fühlt sich dumpf und breit an und tut am meisten weh, wenn du den Muskel benutzt oder drückst. Es wird milder, wenn sich dein Körper an die Arbeit gewöhnt.',
        'Vielleicht hast du gelesen, dass Training Muskeln zerreißt und dass sie zu harten Knoten heilen, wenn du nicht dehnst. So wirkt es nicht, soweit man weiß. Muskeln passen sich an, und du kannst ihnen helfen, indem du niedrig anfängst und immer nur ein wenig dazugibst. Genau das macht dein Plan.',
      ],
    },
    {
      id: 'do',
      heading: 'Was du tun kannst',
      paragraphs: [
        'Beweg dich sanft weiter. Wärme und ein Spaziergang tun gut. Deine leichten Bewegungen musst du nicht auslassen. Wenn es stark wehtut, mach die nächste Einheit zum Kräftigen kleiner; sag uns, dass es schwer war, und wir machen das für dich.',
      ],
    },
    {
      id: 'not-this',
      heading: 'Wenn es etwas anderes ist',
      paragraphs: [
        'Schmerz, der bei der Übung scharf einsetzte, der sich ausbreitet oder der am nächsten Tag nicht auf deinen üblichen Stand zurückgegangen ist, ist ein Zeichen, einen Schritt zurückzugehen. Das machen wir mit dir.',
      ],
    },
  ],
} as const satisfies ArticleWords
