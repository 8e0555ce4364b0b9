/** Making it a habit, in English. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Making it a habit',
  summary: 'Short bouts that fit into the day, and a streak that forgives.',
  sections: [
    {
      id: 'short',
      heading: 'Several short bouts',
      paragraphs: [
        'Easy movements can be done several times a day. A minute here and there is fine. In one trial two minutes a day eased pain, and could not be told apart from twelve. In another, one bout of ten minutes did as well as two. Strength work is different: the same muscles get days off, unless the sets are very short.',
        'Fewer exercises are done better. When older adults were given two, they did them more correctly than those given eight. That is why your sessions are small.',
      ],
    },
    {
      id: 'when',
      heading: 'Good moments',
      paragraphs: [
        'In bed, before you get up: reach both arms up over the pillow. No time in the morning? Turn sideways on a kitchen chair. Before a long meeting, a drive or a day on your feet: one movement to loosen, one to strengthen. And whenever your shoulders creep up: “tension now” gives you a minute of ease.',
        'Tie it to something you already do, such as the kettle or brushing your teeth.',
      ],
    },
    {
      id: 'forgive',
      heading: 'Missed days are part of it',
      paragraphs: [
        'Regular practice is what helps over time, and regular does not mean perfect. In the same trial people did about two thirds of what was planned. Three days a week is a good week. We count weeks kept, not days missed, and after a gap we start a little lower. Nothing is lost.',
      ],
    },
    {
      id: 'prevent',
      heading: 'After it gets better',
      paragraphs: [
        'In a year-long trial of 567 healthy office workers, 12 in 100 of those who stretched daily and did endurance exercises twice a week got neck pain. Among the others it was 27 in 100. A short routine is worth keeping.',
      ],
    },
  ],
} as const satisfies ArticleWords
