/** Popping, manipulation and massage, in English. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Popping and massage',
  summary: 'What a professional’s hands can do for a while, and why we leave popping to them.',
  sections: [
    {
      id: 'pop',
      heading: 'What the pop is',
      paragraphs: [
        'A joint that is moved quickly can make a popping sound. It is thought to be gas in the joint fluid. Nothing goes back into place, because nothing was out of place. Joints that click by themselves, without pain, are common and fine.',
      ],
    },
    {
      id: 'professional',
      heading: 'By a professional',
      paragraphs: [
        'Some physiotherapists, osteopaths and chiropractors offer a quick thrust to the upper back. In trials this eased neck pain for a short time, by 13.6 points of 100 more than gentler work by hand. We know less about what it does for upper-back pain. It is not for everyone: thin bones, a clot or blood thinners, cancer, nerve signs and some joint conditions are reasons not to have it. Tell them about your health first.',
        'Relief like this passes. It may make it easier to move, so follow it with your exercises.',
      ],
    },
    {
      id: 'self',
      heading: 'By yourself',
      paragraphs: [
        'We never teach you to pop your own back or neck, and ask you not to have a friend do it. If a joint clicks during an exercise and it does not hurt, carry on.',
      ],
    },
    {
      id: 'massage',
      heading: 'Massage',
      paragraphs: [
        'A massage feels good to many people and can bring relief for hours or days. It does not need to hurt to help. Use it as a pleasant extra, along with moving and getting stronger, which you can do whenever you like.',
      ],
    },
  ],
} as const satisfies ArticleWords
