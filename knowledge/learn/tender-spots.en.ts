/** Tender spots, or knots, in English. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Tender spots, or knots',
  summary: 'What people call a knot, what is known about it, and what to try in which place.',
  sections: [
    {
      id: 'what',
      heading: 'What a knot is',
      paragraphs: [
        'A knot is a place that feels hard and sore when you press it. Nearly everyone has some. We use the word because you may, but nothing is tied up in there. You may have read that knots are fibres stuck together, which must be broken up. That has not been shown.',
        'What we do know is that such a spot can feel sore and tight, and that it often calms down with movement, warmth, gentle pressure or time.',
      ],
    },
    {
      id: 'where',
      heading: 'What to try, by place',
      paragraphs: [
        'The idea is simple: gently lengthen and use the muscle that holds the spot.',
        'At the top of the shoulder or low in the neck, try the side neck stretch, easy head turns and shoulder rolls. Between the blades or beside one, try the arm across the chest, pressing the floor away on hands and knees, eagle arms, or the blade squeeze. Below the blades or along the ribs, try a side bend or the open book.',
        'Point to your spot on the body map and we will put these in order, leaving out what your safety answers rule out.',
      ],
    },
    {
      id: 'press',
      heading: 'Pressing and rolling',
      paragraphs: [
        'Light pressure with a hand or a roller can give relief for a while. It should feel like a good ache, never like something to put up with. If a spot is new, hard, growing or hot, or if nothing helps after some weeks, ask someone to look at it. Your neck may be part of it, too.',
      ],
    },
  ],
} as const satisfies ArticleWords
