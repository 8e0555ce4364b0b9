/** What the upper back is, in English. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'What the upper back is',
  summary: 'Where it starts and ends, what it is made of, and what upper-back pain can feel like.',
  sections: [
    {
      id: 'where',
      heading: 'Between the neck and the low back',
      paragraphs: [
        'The upper back is the part of the spine that your ribs join on to. It runs from the base of your neck down to about the bottom of your rib cage. Doctors call it the thoracic spine.',
        'Pain here may sit between the shoulder blades, on top of the shoulders, along the ribs or just below the blades.',
      ],
    },
    {
      id: 'parts',
      heading: 'A team of parts',
      paragraphs: [
        'Twelve bones, the ribs, many small joints and layers of muscle work together. They hold you up and let you turn, bend, reach and take a full breath. The muscles also steer your shoulder blades, so this area works hard whenever your arms do.',
        'Any of these parts can ache when it has been strained, or held still for a long time. Muscles that are used to work tend to cope with it more easily. That is one reason to make them stronger.',
      ],
    },
    {
      id: 'feel',
      heading: 'What it can feel like',
      paragraphs: [
        'Some people have a dull ache. Others feel it as sharp or burning. It can be there all the time or come and go, and it may get worse with certain movements or after a long time without any.',
        'It is common, and has been studied less than neck or low-back pain. What yours is like helps us choose exercises for you, so we ask.',
      ],
    },
    {
      id: 'range',
      heading: 'Use the movement you want to keep',
      paragraphs: [
        'Backs that seldom turn or bend often feel stiff when they do. Moving gently through the range you have, often, is a kind way to keep it.',
      ],
    },
  ],
} as const satisfies ArticleWords
