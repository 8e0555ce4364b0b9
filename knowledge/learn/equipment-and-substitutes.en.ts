/** Things that help, and what to use instead, in English. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Things you need, and swaps',
  summary: 'A chair and a wall are enough. What else can help, and what to use instead.',
  sections: [
    {
      id: 'enough',
      heading: 'A chair is enough',
      paragraphs: [
        'Every plan can be built from a steady chair and a wall. Tell us what you have, and we use only that. A chair should not roll. For turning sideways it needs a back.',
      ],
    },
    {
      id: 'comfort',
      heading: 'For comfort',
      paragraphs: [
        'A folded blanket makes the floor kinder to the knees, and fills the gap between hips and heels when you sit back. A pillow or a rolled towel under the forehead, the head or the back can turn a strain into a rest. Arms can lie by your sides instead of reaching. If you do not like the floor, many exercises can be done sitting, at a table, at the wall or on the bed. Look for the easier ways on each exercise.',
      ],
    },
    {
      id: 'load',
      heading: 'For a bit more work',
      paragraphs: [
        'A band makes blade squeezes, rows and pulldowns harder, step by step. Check it for cracks each time. Fix it to something that cannot move, and never to a door that may open towards you. If latex bothers you, choose a band without it. No band? Two small water bottles are light weights, and a towel pulled apart is a band that does not stretch.',
        'Lying on your stomach or on your knees are other ways to make a blade squeeze harder, if they suit you.',
      ],
    },
    {
      id: 'roller',
      heading: 'A roller, if you like',
      paragraphs: [
        'A long, soft foam roller is the easiest to lie on. A rolled-up towel does a gentler job. It is an extra, not a must.',
      ],
    },
  ],
} as const satisfies ArticleWords
