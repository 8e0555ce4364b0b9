/** What each grade of a source means, in English. */

import type { Grade } from '../src/source.ts'

export const gradeWords = {
  trial: {
    name: 'Tested',
    meaning: 'It was tested in people against something else, in one trial or in several.',
  },
  study: {
    name: 'Observed',
    meaning: 'People were watched or measured. It was not tested against anything else.',
  },
  guideline: {
    name: 'Guideline',
    meaning:
      'It is the published advice of a professional, public or patients’ body, or of a panel of experts.',
  },
  practice: {
    name: 'Common practice',
    meaning: 'It is what many clinicians do or think. We know of no test that shows it.',
  },
  article: {
    name: 'Source article',
    meaning: 'It comes from one of the five articles that this app grew from. They are not research.',
  },
} as const satisfies Record<Grade, { readonly name: string; readonly meaning: string }>
