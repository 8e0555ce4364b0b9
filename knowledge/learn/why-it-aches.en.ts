/** Why an upper back aches, in English. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Why it aches',
  summary:
    'Long still spells, new or heavy work, a cough, stress: most upper-back pain has plain beginnings.',
  sections: [
    {
      id: 'sitting',
      heading: 'Long spells without moving',
      paragraphs: [
        'Hours at a desk, at the wheel or over a phone ask the same muscles to do the same small job. They get tired and the area starts to complain. Hips, chest and shoulders can feel tight too. It is the staying still that seems to matter, more than one particular way of sitting.',
      ],
    },
    {
      id: 'load',
      heading: 'More than it was ready for',
      paragraphs: [
        'Carrying, twisting, bending, throwing or a new workout can strain the area, above all when it is more than you are used to. People who train often get this too. A back that gets little exercise has less to spare, so ordinary days can feel like a lot.',
      ],
    },
    {
      id: 'cough',
      heading: 'Coughs and sneezes',
      paragraphs: [
        'A bad bout of coughing or sneezing can leave the muscles between the ribs sore. If you also have a fever, feel short of breath, cough up blood, or have sharp pain each time you breathe in, please get medical help before you exercise.',
      ],
    },
    {
      id: 'tension',
      heading: 'Stress and poor sleep',
      paragraphs: [
        'Many people tighten their neck and shoulders when life is hard, and sore places feel sorer after a bad night.',
      ],
    },
    {
      id: 'other',
      heading: 'Other causes',
      paragraphs: [
        'An injury, a joint problem, an irritated nerve or the neck can be behind it. Once in a while it is something outside the back. That is why our safety questions come first, and why we ask again.',
        'Often nobody can name one cause. You do not need one to begin gently, once the questions are clear.',
      ],
    },
  ],
} as const satisfies ArticleWords
