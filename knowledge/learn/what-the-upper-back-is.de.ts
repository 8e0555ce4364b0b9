/** What the upper back is, in German. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Was der obere Rücken ist',
  summary: 'Wo er anfängt und aufhört, woraus er besteht und wie sich Schmerzen dort anfühlen können.',
  sections: [
    {
      id: 'where',
      heading: 'Zwischen Nacken und unterem Rücken',
      paragraphs: [
        'Der obere Rücken ist der Teil der Wirbelsäule, an dem deine Rippen ansetzen. Er reicht vom Ansatz des Nackens bis etwa zum unteren Ende des Brustkorbs. In der Medizin heißt er Brustwirbelsäule.',
        'Der Schmerz kann hier zwischen den Schulterblättern sitzen, oben auf den Schultern, entlang der Rippen oder knapp unterhalb der Schulterblätter.',
      ],
    },
    {
      id: 'parts',
      heading: 'Viele Teile, ein Team',
      paragraphs: [
        'Zwölf Knochen, die Rippen, viele kleine Gelenke und Schichten von Muskeln arbeiten zusammen. Sie halten dich aufrecht und lassen dich drehen, beugen, greifen und tief einatmen. Die Muskeln lenken auch deine Schulterblätter. So arbeitet dieser Bereich immer kräftig mit, wenn deine Arme etwas tun.',
        'Jeder dieser Teile kann schmerzen, wenn er überlastet oder lange stillgehalten wurde. Muskeln, die Arbeit gewohnt sind, kommen damit meist leichter zurecht. Das ist ein Grund, sie zu kräftigen.',
      ],
    },
    {
      id: 'feel',
      heading: 'Wie es sich anfühlen kann',
      paragraphs: [
        'Manche haben einen dumpfen Schmerz. Bei anderen ist er scharf oder brennend. Er kann immer da sein oder kommen und gehen, und er kann bei bestimmten Bewegungen schlimmer werden oder nach langer Zeit ohne Bewegung.',
        'Er ist häufig und weniger erforscht als Schmerzen im Nacken oder im unteren Rücken. Wie deiner ist, hilft uns, Übungen für dich auszuwählen. Darum fragen wir.',
      ],
    },
    {
      id: 'range',
      heading: 'Nutz die Bewegung, die du behalten willst',
      paragraphs: [
        'Ein Rücken, der sich selten dreht oder beugt, fühlt sich dabei oft steif an. Beweg dich oft und sanft durch den Bereich, den du hast: So behältst du ihn auf freundliche Art.',
      ],
    },
  ],
} as const satisfies ArticleWords
