/** What to do when pain flares up, in English. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'When it flares up',
  summary: 'A flare is a bad spell, not a fresh start. Do less, keep moving, and build back.',
  sections: [
    {
      id: 'what',
      heading: 'What a flare is',
      paragraphs: [
        'A flare is a spell when pain is clearly worse than your usual and stays so for more than a day. It may follow a long drive, a bad night, a cold, a hard week, or nothing you can name. Flares are common on the way to better. A flare by itself does not mean that something has been harmed.',
      ],
    },
    {
      id: 'do',
      heading: 'What helps',
      paragraphs: [
        'Tell us, with the flare button. We then take out the strength work, keep the easy movements and the breathing, and cut the amount to half or less.',
        'Keep doing the ordinary things you can, a little at a time. Change position often. Warmth feels good to many people. A pharmacist can tell you about pain relief that suits you.',
      ],
    },
    {
      id: 'back',
      heading: 'The way back',
      paragraphs: [
        'Most flares settle in days. When yours has, tell us and we build up again in steps. You do not have to win back the missed days.',
      ],
    },
    {
      id: 'check',
      heading: 'Check for something new',
      paragraphs: [
        'We ask a few safety questions again during a flare. If the pain is of a new kind, keeps you awake and does not ease in any position, or comes with fever, weight loss, weakness or numbness, see someone before you exercise. With chest pain, trouble breathing, weak or numb legs, or loss of bladder control, call your emergency number.',
      ],
    },
  ],
} as const satisfies ArticleWords
