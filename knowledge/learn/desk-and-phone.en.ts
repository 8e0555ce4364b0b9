/** Setting up a desk and using a phone, in English. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Desk and phone',
  summary: 'A few easy changes that make long screen days kinder, without a new chair.',
  sections: [
    {
      id: 'desk',
      heading: 'At the desk',
      paragraphs: [
        'People who work at desks often have sore necks and upper backs. These are habits that many find kind. The evidence for desk changes is weak, so take what suits you.',
        'Put the top of the screen near eye height, about an arm’s length away. Rest your forearms, with your elbows bent to about a right angle and your shoulders loose. Keep the mouse close. Let your feet rest on the floor or on a box. With a laptop, a stack of books and a separate keyboard do the job.',
      ],
    },
    {
      id: 'phone',
      heading: 'With the phone',
      paragraphs: [
        'We look down at screens more than we notice. Looking down does not harm your spine. Still, a long spell of it can leave the neck tired, and some people get a headache. Bring the phone up a little, prop your elbows, swap hands, and look up now and then. Use a speaker or earphones rather than holding it with your shoulder.',
      ],
    },
    {
      id: 'breaks',
      heading: 'Moves for the desk',
      paragraphs: [
        'Turning your head gently, rolling your shoulders, squeezing your shoulder blades or moving your elbows behind you all fit between two bouts of typing. Advice for screen work in the UK favours short breaks often, before you tire, over one long break late: five to ten minutes after an hour beats a quarter of an hour after two.',
      ],
    },
  ],
} as const satisfies ArticleWords
