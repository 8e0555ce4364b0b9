/** Sleep and upper-back pain, in English. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Sleep',
  summary: 'Ways to lie more easily, and the kind of night pain that needs a closer look.',
  sections: [
    {
      id: 'both-ways',
      heading: 'Pain and sleep',
      paragraphs: [
        'Pain can spoil sleep, and a bad night can make pain feel worse the next day. So it is worth being kind to your nights. Most of what follows is common advice rather than tested fact. Try one thing at a time.',
      ],
    },
    {
      id: 'lying',
      heading: 'Finding an easy way to lie',
      paragraphs: [
        'There is no one right position. Many people like to lie on their side with a pillow that fills the gap between shoulder and head, and another to hug so that the top arm is held up. On the back, a thin pillow under the head and one under the knees may help. Lying on the stomach is fine if it suits you.',
        'Change when you wake. A slow stretch in bed with both arms reaching up over the pillow is a pleasant way to start, if your shoulders like it.',
      ],
    },
    {
      id: 'evening',
      heading: 'Before bed',
      paragraphs: [
        'A few slow breaths or some easy movements help many people to let go of the day. Keep harder exercise for earlier.',
      ],
    },
    {
      id: 'night-pain',
      heading: 'Night pain that needs a look',
      paragraphs: [
        'Waking as you turn over is common. Pain that stays the same in every position, keeps you from sleeping night after night, or comes with fever, sweats or weight loss is different. Please see a clinician before you exercise. Stiffness that wakes you in the second half of the night and eases once you are up is worth telling your doctor about. You can exercise meanwhile.',
      ],
    },
  ],
} as const satisfies ArticleWords
