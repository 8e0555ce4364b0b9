/** Soreness after exercise, in English. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Sore after exercise',
  summary: 'Muscles often ache a day or two after new work. How to tell it from something else.',
  sections: [
    {
      id: 'normal',
      heading: 'A normal kind of sore',
      paragraphs: [
        'Muscles that did something new often ache. It comes on some hours later, is usually strongest after a day or two, and is gone within about three days. It feels dull and spread out, and hurts most when you use or press the muscle. It gets milder as your body gets used to the work.',
        'You may have read that training tears muscles, and that they mend into hard knots unless you stretch. That is not how it is known to work. Muscles adapt, and you can help them by starting low and adding a little at a time. That is what your plan does.',
      ],
    },
    {
      id: 'do',
      heading: 'What to do',
      paragraphs: [
        'Keep moving gently. Warmth and a walk feel good. There is no need to skip your easy movements. If the ache is strong, make the next strength session smaller; tell us it was hard and we will do it for you.',
      ],
    },
    {
      id: 'not-this',
      heading: 'When it is something else',
      paragraphs: [
        'Pain that came on sharply during the exercise, that spreads, or that has not gone back to your usual level by the next day is a sign to take a step back. We do that with you.',
      ],
    },
  ],
} as const satisfies ArticleWords
