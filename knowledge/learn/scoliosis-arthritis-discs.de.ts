/** Scoliosis, arthritis and discs, in German. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Skoliose, Arthrose und Bandscheiben',
  summary: 'Was diese Wörter für deine Übungen heißen, und warum ein Bild nicht alles erzählt.',
  sections: [
    {
      id: 'blamed',
      heading: 'Oft genannt, selten schuld',
      paragraphs: [
        'Viele glauben, dass hinter ihrem Schmerz Arthrose oder eine Bandscheibe stecken muss. Manchmal ist es so. Öfter lässt sich kein einzelner Teil finden, und langes Stillhalten und zu wenig Bewegung spielen eine größere Rolle. Bilder der Wirbelsäule zeigen bei vielen Menschen, denen es gut geht, abgenutzte Gelenke und Bandscheiben.',
        'Wenn dir gesagt wurde, dass du so etwas hast, sag es uns. Wir ändern den Plan. Wenn nicht, sind klare Antworten auf die Fragen zur Sicherheit ein gutes Zeichen.',
      ],
    },
    {
      id: 'arthritis',
      heading: 'Arthrose und Arthritis',
      paragraphs: [
        'Abgenutzte Gelenke mögen meist Bewegung, in einem Bereich, der leicht geht. Fang an steifen Morgen langsam an. Bei einer entzündlichen Arthritis ruh dich an Tagen mit einem Schub aus, und wenn dein Nacken betroffen ist, lassen wir alles weg, was bis ans Ende seiner Bewegung geht.',
      ],
    },
    {
      id: 'discs',
      heading: 'Bandscheiben und Nerven',
      paragraphs: [
        'Eine Bandscheibe, die auf einen Nerv drückt, kann Schmerz, Kribbeln oder ein Taubheitsgefühl den Arm entlang oder um den Brustkorb herum schicken. Wenn das neu ist, lass es zuerst von einer medizinischen Fachperson untersuchen. Wenn es bekannt ist und gleich bleibt, lassen wir ganzes Rundmachen und ganzes Drehen weg.',
      ],
    },
    {
      id: 'scoliosis',
      heading: 'Skoliose',
      paragraphs: [
        'Eine Krümmung der Wirbelsäule zur Seite, oft aus den Jahren des Wachsens, tut manchmal weh. Die Muskeln auf ihren beiden Seiten arbeiten vielleicht ungleich. Unser Plan übt beide Seiten gleich. Er macht die Krümmung nicht gerade, und das würden wir auch nicht versprechen. Geh mit einer starken Krümmung oder einer, die sich verändert, und nach einer Operation zu einer medizinischen Fachperson.',
      ],
    },
    {
      id: 'whiplash',
      heading: 'Nach einem Unfall',
      paragraphs: [
        'Nach einem Schleudertrauma oder einer anderen Verletzung lass dich zuerst untersuchen. In den ersten zwölf Wochen halten wir die Bewegung des Nackens klein und frei von Schmerz.',
      ],
    },
  ],
} as const satisfies ArticleWords
