/** Using a foam roller, in German. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Mit der Faszienrolle',
  summary: 'Was Rollen kann und was nicht, wie es sanft geht, und wer es weglassen sollte.',
  sections: [
    {
      id: 'does',
      heading: 'Was es bewirkt',
      paragraphs: [
        'Nach dem Rollen fühlst du dich vielleicht für eine Weile lockerer, und es tut weniger weh. Zusammengenommen fanden Studien etwa 4 von 100 mehr Beweglichkeit und etwa 6 von 100 weniger Muskelkater. Wochenlanges Rollen brachte gesunden Menschen etwas mehr Bewegung; geprüft wurden Oberschenkel, nicht Rücken.',
        'Du wirst lesen, dass eine Rolle verklebtes Gewebe löst, Muskeln durchspült oder Entzündungen verringert. Nichts davon ist gezeigt. Eher beruhigt sie, wie der Körper diese Stelle spürt. Auch das ist etwas wert.',
      ],
    },
    {
      id: 'how',
      heading: 'Wie es geht',
      paragraphs: [
        'Du brauchst keine Rolle. Wenn du eine hast, fang mit wenig Druck und einer halben Minute an, und steigere langsam. Roll über den oberen Rücken, mit der Rolle quer unter den Schulterblättern, nicht am Nacken und nicht am unteren Rücken. Halt den Kopf mit den Händen. Der Länge nach auf der Rolle zu liegen ist zum Ausruhen und Öffnen der Brust da, nicht zum Auf- und Abrollen.',
        'Es sollte nicht wehtun. Atme weiter. Trink ein Glas Wasser, wenn du Durst hast; eine Wirkung auf das Rollen ist nicht bekannt.',
        'Mach nach dem Rollen eine Übung zum Kräftigen, solange sich die Bewegung leicht anfühlt.',
      ],
    },
    {
      id: 'not-for',
      heading: 'Wann du es weglässt',
      paragraphs: [
        'Wir bieten Rollen nicht an bei dünnen Knochen oder einem früheren Bruch in der Wirbelsäule, später in der Schwangerschaft, bei Blutverdünnern oder einer Blutungsneigung und nicht über verletzter oder infizierter Haut. Bei einem Blutgerinnsel, einer Infektion im Knochen oder Krebs im Knochen mach bitte keine Übungen aus dieser App: Geh zu deiner medizinischen Fachperson. Wenn du schon lange Schmerzen hast, frag nach, bevor du anfängst.',
      ],
    },
  ],
} as const satisfies ArticleWords
