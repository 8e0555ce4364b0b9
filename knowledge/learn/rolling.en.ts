/** Using a foam roller, in English. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Using a foam roller',
  summary: 'What rolling can and cannot do, how to do it kindly, and who should leave it out.',
  sections: [
    {
      id: 'does',
      heading: 'What it does',
      paragraphs: [
        'Rolling can make you feel looser and less sore for a while. Put together, studies found flexibility up by about 4 in 100 and soreness down by about 6 in 100. Weeks of rolling added some range in healthy people; thighs were tested, not backs.',
        'You will read that a roller breaks up stuck tissue, flushes muscles or lowers inflammation. None of that has been shown. It more likely calms how the body senses the area. That is still worth having.',
      ],
    },
    {
      id: 'how',
      heading: 'How to do it',
      paragraphs: [
        'You do not need a roller. If you have one, start with little pressure and half a minute, and add slowly. Roll across the upper back, under the shoulder blades, not on the neck or the low back. Hold your head with your hands. Lying along the roller is for resting and opening the chest, not for rolling up and down.',
        'It should not hurt. Keep breathing. Have a glass of water if you are thirsty; no effect on rolling is known.',
        'After rolling, do a strength exercise while moving feels easy.',
      ],
    },
    {
      id: 'not-for',
      heading: 'When to leave it out',
      paragraphs: [
        'We do not offer rolling with thin bones or a past spine fracture, in later pregnancy, with blood thinners or a bleeding problem, or over broken or infected skin. With a clot, a bone infection or cancer in bone, please do not exercise from this app: see your clinician. If you have had pain for a long time, ask before you begin.',
      ],
    },
  ],
} as const satisfies ArticleWords
