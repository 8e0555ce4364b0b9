/** What the person says brings the pain on: the end of that movement is left out, the rest stays. */

import type { Precaution } from '../src/screening.ts'
import { withhold } from './withhold.ts'
import { yes } from './yes.ts'

export const provokedPrecautions = [
  /** No blanket ban on rounding: mid-range stays. */
  {
    id: 'P01',
    when: yes('provoked-rounding'),
    clauses: [withhold('spinalFlexion', 2)],
    sources: ['article-exercises-and-stretching', 'common-practice'],
    seeds: ['C01'],
  },
  {
    id: 'P02',
    when: yes('provoked-arching'),
    clauses: [withhold('spinalExtension', 2), withhold('rollerOnSpine', 2)],
    sources: ['common-practice'],
    seeds: [],
  },
  {
    id: 'P03',
    when: yes('provoked-turning'),
    clauses: [withhold('trunkRotation', 2), withhold('sideBend', 2)],
    sources: ['common-practice'],
    seeds: [],
  },
  {
    id: 'P04',
    when: yes('provoked-looking-up'),
    clauses: [withhold('neckExtension', 1)],
    sources: ['ifompt-2022', 'common-practice'],
    seeds: ['C03'],
  },
  {
    id: 'P05',
    when: yes('provoked-reaching-up'),
    clauses: [withhold('armElevation', 2)],
    sources: ['bess-subacromial', 'common-practice'],
    seeds: [],
  },
  /** Small, pain-free turning of the head is kept: it is used to treat neck pain, not only barred by it. */
  {
    id: 'P06',
    when: yes('provoked-turning-head'),
    clauses: [withhold('neckRotation', 2), withhold('neckSideBend', 2), withhold('neckCircling', 1)],
    sources: ['article-ten-exercises', 'common-practice'],
    seeds: ['001-s11', 'C04', 'C25'],
  },
] as const satisfies readonly Precaution[]
