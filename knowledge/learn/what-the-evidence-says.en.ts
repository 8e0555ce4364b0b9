/** What research says about exercise for this pain, in English. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'What the evidence says',
  summary: 'Exercise helps many people by about 1 to 2 points out of 10 within weeks. It is not a cure.',
  sections: [
    {
      id: 'numbers',
      heading: 'What trials found',
      paragraphs: [
        'In most trials, pain fell by about 1 to 2 points on a scale of 0 to 10, over 4 to 20 weeks. Some people gained more, some less.',
        'In one trial of 198 people with sore necks and shoulders, a single band exercise was done five days a week for ten weeks. Pain fell 1.4 points more than without it for those who did two minutes a day, and 1.9 for those who did twelve. The trial could not tell those two apart. Two minutes counts.',
        'In another, neck and shoulder stretches twice a day for four weeks took off 1.4 points. People who did them at least three times a week did better.',
        'In a small trial of 47 office workers, training the muscles that steer the shoulder blades for 20 minutes, three times a week, took off 2 points more than no training. A review of eight trials of such work found less pain too, but no change in what people could do.',
      ],
    },
    {
      id: 'kinds',
      heading: 'Which kind works',
      paragraphs: [
        'A review of 40 trials compared strength work, control exercises, yoga, tai chi and more for neck pain. No kind stood out, and the reviewers were not very sure of any result. Nor could a review of 26 trials say how much is enough. So we watch what helps you, and keep that.',
      ],
    },
    {
      id: 'limits',
      heading: 'What we do not know',
      paragraphs: [
        'Most of this research is on office workers with neck and shoulder pain. Few trials have looked at upper-back pain alone, and there is no guideline for it. We use the nearest knowledge we have, and say so.',
        'None of these exercises is a cure. If your pain lasts or changes, let a clinician look at it.',
      ],
    },
  ],
} as const satisfies ArticleWords
