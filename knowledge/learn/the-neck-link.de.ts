/** How the neck and the upper back belong together, in German. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Was der Nacken damit zu tun hat',
  summary:
    'Schmerz zwischen den Schulterblättern kann vom Nacken kommen. Woran du es merkst, und was wir tun.',
  sections: [
    {
      id: 'referred',
      heading: 'Hier gespürt, von dort gekommen',
      paragraphs: [
        'Die Nerven, die den Bereich zwischen den Schulterblättern versorgen, beginnen im Nacken. So kann ein schmerzender Nacken weiter unten zu spüren sein. In der Medizin heißt das übertragener Schmerz. In einer Studie mit 50 Menschen, die einen eingeklemmten Nerv im Nacken hatten, kam der Schmerz am Schulterblatt bei 7 von 10 vor den Zeichen im Arm.',
        'Das heißt nicht, dass alle Schmerzen im oberen Rücken vom Nacken kommen. Das geht zu weit. Es heißt, dass wir auf beides schauen.',
      ],
    },
    {
      id: 'what-we-do',
      heading: 'Was wir tun',
      paragraphs: [
        'Alle bekommen Übungen für den oberen Rücken und die Schulterblätter. Wenn dein Nacken steif ist oder wenn das Drehen des Kopfes den Schmerz auslöst, kommen sanfte Übungen für den Nacken dazu. Damit fällt der Blick über die Schulter vielleicht leichter. Ganze Kreise mit dem Kopf verlangen wir nie.',
        'Ein leichter, vertrauter Schmerz ist kein Grund, den Nacken in Ruhe zu lassen. Wir halten die Bewegung klein und leicht. Scharfer oder neuer Schmerz oder Schmerz, der in einen Arm zieht, ist ein Grund, sich zurückzuhalten, und das tun wir.',
      ],
    },
    {
      id: 'see',
      heading: 'Wann du es untersuchen lassen solltest',
      paragraphs: [
        'Wenn Dehnen bis zu unserem Rückblick nicht hilft, lass deinen Nacken in der Physiotherapie untersuchen. Geh früher, wenn ein Arm kribbelt, taub oder schwach ist. Neue Kopfschmerzen, anders als alle zuvor, doppeltes Sehen, undeutliches Sprechen, unsichere Beine oder plötzlicher Schwindel mit Nackenschmerzen brauchen Hilfe über den Notruf.',
        'Ein verspannter Nacken und dumpfe Kopfschmerzen kommen oft zusammen, und es kann guttun, den Nacken zu lockern. Weniger Kopfschmerzen versprechen wir nicht.',
      ],
    },
  ],
} as const satisfies ArticleWords
