/** Claims people may have met, and what is known, in English. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Claims you may have met',
  summary: 'Kind answers to things often said about backs, muscles and exercise.',
  sections: [
    {
      id: 'posture',
      heading: '“Your posture is damaging your spine”',
      paragraphs: [
        'Looking down, slouching or rounding has not been shown to harm a spine. Staying still for long can make it ache. Changing often is enough. Nor is bending forward off limits: it is a normal movement, and we only hold it back when it brings on your pain or your bones need care.',
      ],
    },
    {
      id: 'best',
      heading: '“This exercise beats all others”',
      paragraphs: [
        'Several exercises have been called the best. When trials were compared, no kind came out on top. The ones that help you, and that you like to do, are the ones to keep. Nor do two minutes of any stretch make pain vanish.',
      ],
    },
    {
      id: 'adhesions',
      heading: '“Knots are stuck fibres”',
      paragraphs: [
        'This has not been shown, nor that rolling or stretching breaks anything up. Strength work does not make knots.',
      ],
    },
    {
      id: 'inside',
      heading: '“Twists clear you out inside”',
      paragraphs: [
        'No good support was found for twists that clear out poisons, massage organs or help digestion. Turning is good for turning. Cat-cow is not a treatment for lung disease. Child’s pose may feel long and restful; nobody has shown that it makes room between the bones.',
      ],
    },
    {
      id: 'nutrients',
      heading: '“Stretching feeds the muscles”',
      paragraphs: [
        'Claims that exercise brings nutrients, speeds healing by blood flow or lowers inflammation go further than the facts. Stretching has not been shown to prevent injury or to wipe out pain. You can feel freer and more in charge without them.',
      ],
    },
    {
      id: 'common',
      heading: '“One of the commonest reasons to see a doctor”',
      paragraphs: [
        'Upper-back pain is common. We found no sound ranking, so we do not give one. And knee to chest, pleasant as it is, works on the hips and low back.',
      ],
    },
  ],
} as const satisfies ArticleWords
