/** The traffic light for pain during exercise, in English. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Pain during exercise',
  summary: 'A traffic light: when to carry on, when to ease off, and when to stop.',
  sections: [
    {
      id: 'light',
      heading: 'The traffic light',
      paragraphs: [
        'Green: a stretch, some effort, or your familiar ache up to 3 out of 10. Carry on.',
        'Amber: 4 or 5, or up to 2 points more than your usual. Make it smaller or slower. It should be back to your usual level within a day. We will not add anything until it is.',
        'Red: sharp, spreading or electric pain; a rise of 3 points or more; or 6 and above if your usual is under 4. Stop this exercise, and tell us.',
        'In your first two weeks we are a little stricter: green ends at 2.',
      ],
    },
    {
      id: 'stop',
      heading: 'Stop at once',
      paragraphs: [
        'Stop and get emergency help for chest pain, trouble breathing at rest, feeling faint, new weakness or numbness in both legs, unsteady walking, loss of bladder control, double vision or slurred speech. If you get dizzy, stop and sit. If an arm starts to tingle, stop, and have it seen. The stop button is always there.',
      ],
    },
    {
      id: 'why',
      heading: 'Why some ache is fine',
      paragraphs: [
        'In trials with people in long-lasting pain, exercise that hurt a little did no worse than exercise that did not, and for a short while slightly better. The colours are an agreed custom, not tested for the upper back. They are there to help you listen to your body. Strong pain is a limit, not a test of will.',
      ],
    },
    {
      id: 'gently',
      heading: 'Gently does it',
      paragraphs: [
        'Warm up first: roll your shoulders or circle your arms for a minute or two. Start small and slow. Go only as far as is easy, never force or bounce, and keep breathing. If you are unsure about an exercise, leave it out and ask a professional.',
      ],
    },
  ],
} as const satisfies ArticleWords
