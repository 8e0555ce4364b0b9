/** How long it takes, and where it ends, in English. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'How long it takes',
  summary: 'What to expect in weeks and months, what “better” may look like, and how a plan ends.',
  sections: [
    {
      id: 'course',
      heading: 'Everyone’s course is different',
      paragraphs: [
        'For some people the pain comes and goes. For others it is there for weeks or months. Lasting pain does not mean that your back is being damaged.',
        'We know the course better for the neck. Of people with new neck pain, about 3 in 4 called themselves recovered or much better after a year. Yet nearly half still had some pain. Both can be true.',
      ],
    },
    {
      id: 'when',
      heading: 'When you may notice a change',
      paragraphs: [
        'Stretching and moving can ease things on the day. In trials, pain had eased after four to ten weeks. In a year of strength work, the biggest gain came in the first two months. You may see it in what you can do before you see it in the number.',
        'Two minutes will not make pain vanish. Two minutes on most days, for weeks, may make it smaller.',
      ],
    },
    {
      id: 'not-a-cure',
      heading: 'Often a help, not a cure',
      paragraphs: [
        'Nobody can promise you a back that never hurts. We can aim for less pain, more of the things you care about, and knowing what to do when it comes back.',
        'We look at how things go after 4, 8 and 12 weeks. If nothing has moved, we change the plan and suggest that someone looks at you.',
      ],
    },
    {
      id: 'graduation',
      heading: 'The end of the plan',
      paragraphs: [
        'When your goals are near and things are steady, you graduate. You keep a short routine of two exercises, two days a week, and come back to a full plan if you need one. The rest of your time is yours.',
      ],
    },
  ],
} as const satisfies ArticleWords
