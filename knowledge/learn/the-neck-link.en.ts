/** How the neck and the upper back belong together, in English. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'The neck link',
  summary: 'Pain between the shoulder blades can come from the neck. How to tell, and what we do.',
  sections: [
    {
      id: 'referred',
      heading: 'Felt in one place, from another',
      paragraphs: [
        'The nerves that serve the area between the blades start in the neck. So a sore neck can be felt lower down. Doctors call this referred pain. In a study of 50 people with a trapped nerve in the neck, pain at the blade came before the arm signs in 7 out of 10.',
        'This does not mean that all upper-back pain comes from the neck. That claim goes too far. It means that we look at both.',
      ],
    },
    {
      id: 'what-we-do',
      heading: 'What we do about it',
      paragraphs: [
        'Everyone gets exercises for the upper back and the shoulder blades. If your neck is stiff, or turning your head brings on the pain, we add gentle neck exercises. They may make it easier to look over your shoulder. We never ask for full circles of the head.',
        'A mild, familiar ache is no reason to leave the neck alone. We keep the movement small and easy. Sharp or new pain, or pain that runs into an arm, is a reason to hold back, and we do.',
      ],
    },
    {
      id: 'see',
      heading: 'When to have it looked at',
      paragraphs: [
        'If stretching does not help by the time we review, ask a physiotherapist to check your neck. Go sooner with tingling, numbness or weakness in an arm. A new headache unlike any before, double vision, slurred speech, unsteady legs or sudden dizziness with neck pain needs emergency help.',
        'A tight neck and a dull headache often go together, and easing the neck can be a comfort. We do not promise fewer headaches.',
      ],
    },
  ],
} as const satisfies ArticleWords
