/** Stress, tension and breathing, in English. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Stress and breathing',
  summary: 'Tense days often end up in the shoulders. Slow breathing is one way to let go.',
  sections: [
    {
      id: 'stress',
      heading: 'Why stress lands here',
      paragraphs: [
        'When we feel under pressure, many of us lift our shoulders and tighten our neck and jaw without noticing. Held for hours, that makes muscles tired and sore. Worry can also turn the volume of pain up. The pain is real all the same.',
        'If you told us that these are stressful days, your plan has more breathing and easy movement in it.',
      ],
    },
    {
      id: 'breathing',
      heading: 'Slow breathing',
      paragraphs: [
        'Breathing in through the nose and slowly out through the mouth calms many people within a minute or two. Let the ribs widen and your shoulders stay low. We may offer a short, easy pause after the breath in. It is never needed, and we leave it out with high blood pressure, heart trouble, pregnancy, dizziness, eye or lung problems.',
        'In everything else, keep breathing. Breathe out on the effort, and do not hold your breath.',
      ],
    },
    {
      id: 'limits',
      heading: 'What it is not for',
      paragraphs: [
        'You may read that such exercises treat asthma or lung disease, or that a stiff back is why breathing is hard. We make no such claim. New or growing breathlessness is not something to train away. If you are short of breath at rest, or with pain in your chest, call your emergency number.',
        'If stress or low mood weighs on you most days, talking to someone you trust, or to your doctor, can help with more than your back.',
      ],
    },
  ],
} as const satisfies ArticleWords
