/** Scoliosis, arthritis and discs, in English. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Scoliosis, arthritis and discs',
  summary: 'What these words mean for your exercises, and why a scan is not the whole story.',
  sections: [
    {
      id: 'blamed',
      heading: 'Often named, not often to blame',
      paragraphs: [
        'Many people think that arthritis or a disc must be behind their pain. Sometimes it is. More often no single part can be found, and long still spells and too little movement play a bigger role. Pictures of the spine show worn joints and discs in many people who feel fine.',
        'If you have been told you have one of these, tell us. We change the plan. If you have not, clear safety answers are a good sign.',
      ],
    },
    {
      id: 'arthritis',
      heading: 'Arthritis',
      paragraphs: [
        'Worn joints usually like movement, in a range that is easy. Start slowly on stiff mornings. In an inflammatory arthritis, rest on days of a flare, and if your neck is affected we leave out everything at the end of its range.',
      ],
    },
    {
      id: 'discs',
      heading: 'Discs and nerves',
      paragraphs: [
        'A disc that presses on a nerve can send pain, tingling or numbness along an arm or around the chest. If this is new, see a clinician first. If it is known and steady, we leave out full rounding and full turning.',
      ],
    },
    {
      id: 'scoliosis',
      heading: 'Scoliosis',
      paragraphs: [
        'A sideways curve of the spine, often from the growing years, sometimes aches. The muscles on its two sides may work unevenly. Our plan works both sides alike. It does not straighten the curve, and we would not promise so. See a clinician about a large or changing curve, and after surgery.',
      ],
    },
    {
      id: 'whiplash',
      heading: 'After an accident',
      paragraphs: [
        'After whiplash or another injury, be checked first. For the first twelve weeks we keep neck movement small and free of pain.',
      ],
    },
  ],
} as const satisfies ArticleWords
