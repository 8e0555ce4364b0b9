/** When to have upper-back pain looked at, in German. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Wann du dich untersuchen lassen solltest',
  summary:
    'Meist ist Schmerz im oberen Rücken nichts Ernstes. Welche Zeichen eine Fachperson sehen sollte, und wie bald.',
  sections: [
    {
      id: 'first',
      heading: 'Hat es schon jemand angeschaut?',
      paragraphs: [
        'Die meisten Schmerzen hier kommen von Muskeln und Gelenken. Trotzdem steckt hinter anhaltendem Schmerz in diesem Teil des Rückens öfter eine ernste Ursache als bei Schmerzen im Nacken oder im unteren Rücken. Der NHS, der Gesundheitsdienst in Großbritannien, rät bei Schmerzen zwischen den Schultern zu einem dringenden Termin. Wenn deinen noch niemand angeschaut hat, lass ihn in einer Arztpraxis oder in der Physiotherapie anschauen, vor allem in der Schwangerschaft, nach einer Verletzung oder bei anderen gesundheitlichen Problemen.',
      ],
    },
    {
      id: 'now',
      heading: 'Ruf die Notrufnummer an',
      paragraphs: [
        'Druck oder Schmerz in der Brust. Schmerz in Arm, Kiefer oder Rücken mit Schwitzen, Übelkeit oder Kurzatmigkeit. Ein Herzinfarkt kann ohne jeden Schmerz in der Brust kommen, vor allem bei Frauen, bei älteren Menschen und bei Diabetes. Plötzlicher, sehr starker Schmerz zwischen den Schulterblättern. Plötzlich schlecht Luft zu bekommen oder Blut zu husten.',
        'Neue Schwäche oder Taubheit in beiden Beinen, Taubheit zwischen den Beinen oder Verlust der Kontrolle über Blase oder Darm. Hände, die ungeschickt, oder Beine, die schwer oder unsicher werden, innerhalb von Stunden oder Tagen. Plötzliche Probleme mit Gesicht, Sprechen oder Sehen.',
        'Schmerz nach einem schweren Unfall. Hohes Fieber mit starkem Schmerz in der Wirbelsäule.',
      ],
    },
    {
      id: 'soon',
      heading: 'Lass dich bald untersuchen, vor dem Üben',
      paragraphs: [
        'Am selben Tag: ein Schmerz zwischen den Schulterblättern, der bei Anstrengung kommt und in Ruhe nachlässt. Es kann das Herz sein.',
        'Innerhalb von Tagen: Krebs, früher oder jetzt. Fieber oder das Gefühl, krank zu sein. Ungewollter Gewichtsverlust. Schmerz, der stetig schlimmer wird oder in keiner Lage nachlässt. Plötzlicher Schmerz nach einem kleinen Sturz oder einem Husten, wenn deine Knochen dünn sein könnten. Kribbeln, Taubheit oder Schwäche in einem Arm. Hände, die langsam ungeschickt, oder Beine, die langsam schwer werden. Ein Streifen mit brennendem Schmerz, mit oder ohne Ausschlag.',
      ],
    },
    {
      id: 'review',
      heading: 'Lass es anschauen, wenn sich nichts ändert',
      paragraphs: [
        'Nach zwei Wochen schlimmer oder nach sechs nicht besser? Zeit, zu fragen. Du kannst eine Zusammenfassung zum Mitnehmen drucken.',
        'Die Fragen zur Sicherheit in dieser App helfen dir zu entscheiden, aber untersuchen können sie dich nicht. Wenn du dir Sorgen machst, nimm dieses Gefühl ernst.',
      ],
    },
  ],
} as const satisfies ArticleWords
