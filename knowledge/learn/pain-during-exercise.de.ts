/** The traffic light for pain during exercise, in German. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Schmerz beim Üben',
  summary: 'Eine Ampel: wann du weitermachst, wann du nachlässt und wann du aufhörst.',
  sections: [
    {
      id: 'light',
      heading: 'Die Ampel',
      paragraphs: [
        'Grün: eine Dehnung, etwas Anstrengung oder dein vertrauter Schmerz bis 3 von 10. Mach weiter.',
        'Gelb: 4 oder 5, oder bis zu 2 Punkte mehr als sonst. Mach die Übung kleiner oder langsamer. Innerhalb eines Tages sollte der Schmerz wieder auf deinem üblichen Stand sein. Bis dahin fügen wir nichts hinzu.',
        'Rot: scharfer, ausstrahlender oder elektrischer Schmerz; ein Anstieg um 3 Punkte oder mehr; oder 6 und darüber, wenn dein üblicher Wert unter 4 liegt. Hör mit dieser Übung auf, und sag es uns.',
        'In deinen ersten zwei Wochen sind wir etwas strenger: Grün endet bei 2.',
      ],
    },
    {
      id: 'stop',
      heading: 'Sofort aufhören',
      paragraphs: [
        'Hör auf und hol Hilfe über den Notruf bei Schmerzen in der Brust, Kurzatmigkeit in Ruhe, dem Gefühl, gleich ohnmächtig zu werden, neuer Schwäche oder Taubheit in beiden Beinen, unsicherem Gang, Verlust der Kontrolle über die Blase, doppeltem Sehen oder undeutlichem Sprechen. Wenn dir schwindelig wird, hör auf und setz dich. Wenn ein Arm zu kribbeln anfängt, hör auf und lass es untersuchen. Die Stopp-Taste ist immer da.',
      ],
    },
    {
      id: 'why',
      heading: 'Warum etwas Schmerz in Ordnung ist',
      paragraphs: [
        'In Studien mit Menschen, die schon lange Schmerzen hatten, schnitten Übungen, die ein wenig wehtaten, nicht schlechter ab als Übungen ohne Schmerz, und für kurze Zeit etwas besser. Die Farben sind eine vereinbarte Gewohnheit und für den oberen Rücken nicht geprüft. Sie sollen dir helfen, auf deinen Körper zu hören. Starker Schmerz ist eine Grenze, keine Probe für den Willen.',
      ],
    },
    {
      id: 'gently',
      heading: 'Sanft geht es gut',
      paragraphs: [
        'Wärm dich zuerst auf: Kreise die Schultern oder die Arme ein bis zwei Minuten lang. Fang klein und langsam an. Geh nur so weit, wie es leicht ist, ohne Zwang und ohne Wippen, und atme weiter. Wenn du bei einer Übung unsicher bist, lass sie weg und frag eine Fachperson.',
      ],
    },
  ],
} as const satisfies ArticleWords
