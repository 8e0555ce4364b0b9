/** Where the exercises come from, in English. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Where these exercises come from',
  summary: 'Five articles, physiotherapy, yoga and tai chi: what we took from each, with thanks.',
  sections: [
    {
      id: 'articles',
      heading: 'Five articles',
      paragraphs: [
        'This app grew from five articles for the public: “Upper Back Exercises at Home”, “10 effective exercises to reduce upper back pain at home”, “2 Effective Upper Back Stretches to Relieve Pain and Boost Strength and Mobility”, “Upper Back Exercises and Stretching”, and “Can Upper Back Pain Exercise Help in Relieving Pain?”.',
        'Their exercises are all here. Where an article only names one, we wrote the steps and say so. Where they disagree, or claim more than is known, we say that too. We also name the things that we left out on purpose.',
      ],
    },
    {
      id: 'yoga',
      heading: 'Yoga',
      paragraphs: [
        'Cat-cow, child’s pose, eagle arms, thread the needle and the seated twist come from yoga. Yoga comes from India and is very old. In its own words, cat-cow is Marjaryasana and Bitilasana, child’s pose is Balasana, and eagle arms are part of Garudasana. We use the movements in a plain, gentle form. Yoga itself is much more than these.',
      ],
    },
    {
      id: 'tai-chi',
      heading: 'Tai chi',
      paragraphs: [
        'One article says that Chinese teachers and tai chi use three drills. Two clasp the hands behind the back: one draws the elbows in, one moves them. The third rolls the shoulders. We name the origin as the article gives it. In one trial, twelve weeks of tai chi classes eased neck pain about as much as neck exercises did.',
      ],
    },
    {
      id: 'physiotherapy',
      heading: 'Physiotherapy and training',
      paragraphs: [
        'Blade squeezes, rows, pulldowns, wall angels and the open book are used by physiotherapists and in gyms. How much to do comes from the articles, from trials and from guidelines. Each exercise page says which.',
        'For the middle or low back alone, other exercises fit better, and this app is not made for them.',
      ],
    },
  ],
} as const satisfies ArticleWords
