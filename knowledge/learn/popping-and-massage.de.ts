/** Popping, manipulation and massage, in German. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Knacken und Massage',
  summary: 'Was die Hände von Fachleuten für eine Weile können, und warum wir ihnen das Knacken überlassen.',
  sections: [
    {
      id: 'pop',
      heading: 'Was das Knacken ist',
      paragraphs: [
        'Ein Gelenk, das schnell bewegt wird, kann knacken. Man nimmt an, dass es Gas in der Gelenkflüssigkeit ist. Nichts springt an seinen Platz zurück, denn nichts war verrutscht. Gelenke, die von selbst und ohne Schmerz knacken, sind häufig und in Ordnung.',
      ],
    },
    {
      id: 'professional',
      heading: 'Durch Fachleute',
      paragraphs: [
        'Manche Fachleute aus Physiotherapie, Osteopathie und Chiropraktik bieten einen schnellen Impuls am oberen Rücken an. In Studien linderte das Nackenschmerzen für kurze Zeit, um 13,6 von 100 Punkten mehr als sanftere Arbeit mit den Händen. Was es bei Schmerzen im oberen Rücken bringt, wissen wir weniger genau. Es ist nicht für alle: Dünne Knochen, ein Blutgerinnsel oder Blutverdünner, Krebs, Zeichen von den Nerven und manche Gelenkkrankheiten sind Gründe, es nicht machen zu lassen. Sprich dort zuerst über deine Gesundheit.',
        'Eine solche Erleichterung geht vorbei. Sie kann das Bewegen leichter machen. Lass also deine Übungen folgen.',
      ],
    },
    {
      id: 'self',
      heading: 'Selbst machen',
      paragraphs: [
        'Wir zeigen dir nie, wie du deinen Rücken oder Nacken selbst knacken lässt, und bitten dich, es auch niemanden aus dem Freundeskreis machen zu lassen. Wenn ein Gelenk bei einer Übung knackt und es nicht wehtut, mach weiter.',
      ],
    },
    {
      id: 'massage',
      heading: 'Massage',
      paragraphs: [
        'Eine Massage tut vielen gut und kann für Stunden oder Tage Erleichterung bringen. Sie muss nicht wehtun, um zu helfen. Nimm sie als angenehmes Extra, neben Bewegung und Kräftigung, die du machen kannst, wann immer du magst.',
      ],
    },
  ],
} as const satisfies ArticleWords
