/** What clinicians do or think, without a test that could be cited. */

import type { Source } from '../src/source.ts'

export const practice = [
  {
    id: 'common-practice',
    grade: 'practice',
    authors: '',
    title: 'Common clinical practice',
    finding: 'Usual among physiotherapists and doctors. We could cite no study or guideline for it.',
  },
  {
    id: 'slater-2019',
    grade: 'practice',
    authors: 'Slater, Korakakis, O’Sullivan, Nolan and O’Sullivan',
    year: 2019,
    title: '“Sit up straight”: time to re-evaluate',
    publishedIn: 'Journal of Orthopaedic and Sports Physical Therapy 49: 562–564',
    doi: '10.2519/jospt.2019.0610',
    finding:
      'The view of five physiotherapists: there is no strong evidence for one right posture, nor that avoiding others prevents pain.',
  },
  {
    id: 'neumann-2010',
    grade: 'practice',
    authors: 'Neumann',
    year: 2010,
    title: 'Kinesiology of the Musculoskeletal System: Foundations for Rehabilitation, 2nd edition',
    publishedIn: 'Mosby Elsevier',
    finding:
      'A textbook. The upper back turns 30 to 35 degrees to each side, bends forward 30 to 40 and back 20 to 25; the low back turns only about 5 to 7.',
  },
] as const satisfies readonly Source[]
