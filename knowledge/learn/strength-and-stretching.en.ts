/** Why plans hold both strength work and stretching, in English. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Strength and stretching',
  summary:
    'Moving and stretching often ease things today. Getting stronger helps the weeks ahead. We use both.',
  sections: [
    {
      id: 'both',
      heading: 'One of each',
      paragraphs: [
        'Your plan always holds at least one exercise to loosen and one to strengthen, if your safety answers leave us both. The smallest session is just that pair, and a chair is often enough.',
        'We loosen first and strengthen after. That order is a habit of many physiotherapists, and most people find it feels better.',
      ],
    },
    {
      id: 'stretching',
      heading: 'What stretching does',
      paragraphs: [
        'In trials, stretching eased neck and shoulder pain within a few weeks. It also helps you feel freer. Ten to thirty seconds is enough for most stretches; older people may like up to a minute.',
        'You may read that stretching feeds the muscles or prevents injury. That has not been shown, and it does not need to be true for a stretch to feel good.',
      ],
    },
    {
      id: 'strength',
      heading: 'What strength does',
      paragraphs: [
        'Across trials, strength work did more for neck pain than general fitness, and people who took part more gained more. In a trial of 180 women, most of the gain came in the first two months, and a little more over the year.',
        'Strength work does not tie muscles into knots. Muscles may feel sore for a day or two when the work is new. That is normal, and settles. We begin low, build slowly, and leave two days between harder sessions for the same muscles, or ask for very short daily sets instead.',
      ],
    },
    {
      id: 'whole',
      heading: 'Part of a bigger picture',
      paragraphs: [
        'No single exercise does it all. Moving through the day, resting well, and finding out what lies behind lasting pain all belong to it.',
      ],
    },
  ],
} as const satisfies ArticleWords
