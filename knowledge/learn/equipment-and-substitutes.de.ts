/** Things that help, and what to use instead, in German. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Was du brauchst, und was es ersetzt',
  summary:
    'Ein Stuhl und eine Wand reichen. Was sonst noch helfen kann, und was du stattdessen nehmen kannst.',
  sections: [
    {
      id: 'enough',
      heading: 'Ein Stuhl reicht',
      paragraphs: [
        'Jeder Plan lässt sich mit einem stabilen Stuhl und einer Wand machen. Sag uns, was du hast, und wir nehmen nur das. Ein Stuhl sollte nicht rollen. Für das Drehen zur Seite braucht er eine Lehne.',
      ],
    },
    {
      id: 'comfort',
      heading: 'Damit es bequem ist',
      paragraphs: [
        'Eine gefaltete Decke macht den Boden für die Knie freundlicher und füllt die Lücke zwischen Hüften und Fersen, wenn du dich zurücksetzt. Ein Kissen oder ein gerolltes Handtuch unter Stirn, Kopf oder Rücken kann aus einer Anstrengung ein Ausruhen machen. Die Arme können neben dem Körper liegen, statt sich zu strecken. Wenn du den Boden nicht magst, gehen viele Übungen auch im Sitzen, am Tisch, an der Wand oder auf dem Bett. Schau bei jeder Übung nach den leichteren Varianten.',
      ],
    },
    {
      id: 'load',
      heading: 'Für etwas mehr Arbeit',
      paragraphs: [
        'Mit einem Band werden das Zusammenziehen der Schulterblätter, das Rudern und der Latzug Schritt für Schritt schwerer. Prüf es jedes Mal auf Risse. Befestige es an etwas, das sich nicht bewegen kann, und nie an einer Tür, die zu dir hin aufgehen kann. Wenn du Latex nicht verträgst, nimm ein Band ohne. Kein Band? Zwei kleine Wasserflaschen sind leichte Gewichte, und ein Handtuch, das du auseinanderziehst, ist ein Band, das sich nicht dehnt.',
        'Auf dem Bauch oder auf den Knien wird das Zusammenziehen der Schulterblätter ebenfalls schwerer, wenn dir das liegt.',
      ],
    },
    {
      id: 'roller',
      heading: 'Eine Faszienrolle, wenn du magst',
      paragraphs: [
        'Auf einer langen, weichen Rolle liegt es sich am leichtesten. Ein gerolltes Handtuch macht es sanfter. Sie ist ein Extra, kein Muss.',
      ],
    },
  ],
} as const satisfies ArticleWords
