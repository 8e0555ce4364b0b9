/** What research says about exercise for this pain, in German. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Was die Forschung sagt',
  summary:
    'Übungen lindern den Schmerz bei vielen innerhalb von Wochen um etwa 1 bis 2 von 10 Punkten. Eine Heilung sind sie nicht.',
  sections: [
    {
      id: 'numbers',
      heading: 'Was Studien fanden',
      paragraphs: [
        'In den meisten Studien ging der Schmerz um etwa 1 bis 2 Punkte auf einer Skala von 0 bis 10 zurück, in 4 bis 20 Wochen. Manche gewannen mehr, manche weniger.',
        'In einer Studie mit 198 Menschen mit Schmerzen an Nacken und Schultern wurde zehn Wochen lang an fünf Tagen pro Woche eine einzige Übung mit dem Band gemacht. Bei zwei Minuten am Tag ging der Schmerz um 1,4 Punkte mehr zurück als ohne die Übung, bei zwölf Minuten um 1,9. Die Studie konnte diese beiden nicht unterscheiden. Zwei Minuten zählen.',
        'In einer anderen senkten Dehnungen für Nacken und Schultern, zweimal am Tag über vier Wochen, den Schmerz um 1,4 Punkte. Wer sie mindestens dreimal pro Woche machte, hatte mehr davon.',
        'In einer kleinen Studie mit 47 Menschen aus dem Büro wurden dreimal pro Woche 20 Minuten lang die Muskeln trainiert, die die Schulterblätter lenken. Das senkte den Schmerz um 2 Punkte mehr als kein Training. Eine Übersicht über acht Studien zu solchem Training fand auch weniger Schmerz, aber keinen Unterschied bei dem, was die Menschen tun konnten.',
      ],
    },
    {
      id: 'kinds',
      heading: 'Welche Art wirkt',
      paragraphs: [
        'Eine Übersicht über 40 Studien verglich bei Nackenschmerzen Krafttraining, Übungen zur Steuerung, Yoga, Tai-Chi und mehr. Keine Art stach heraus, und keines der Ergebnisse galt als sehr sicher. Auch eine Übersicht über 26 Studien konnte nicht sagen, wie viel genug ist. Darum achten wir darauf, was dir hilft, und behalten das.',
      ],
    },
    {
      id: 'limits',
      heading: 'Was wir nicht wissen',
      paragraphs: [
        'Die meiste Forschung betrifft Menschen im Büro mit Schmerzen an Nacken und Schultern. Nur wenige Studien haben allein Schmerzen im oberen Rücken untersucht, und es gibt keine Leitlinie dafür. Wir nutzen das Wissen, das dem am nächsten kommt, und sagen es dazu.',
        'Keine dieser Übungen ist eine Heilung. Wenn dein Schmerz anhält oder sich verändert, lass ihn von einer medizinischen Fachperson anschauen.',
      ],
    },
  ],
} as const satisfies ArticleWords
