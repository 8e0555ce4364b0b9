/** The tips: which occasion each belongs to, and which statements of the source documents it answers. */

import type { Tip } from '../src/tip.ts'

export const tips = [
  { id: 'carrying', for: 'carrying', seeds: ['000-s03'] },
  { id: 'twisting', for: 'twisting', seeds: ['000-s03'] },
  { id: 'bending', for: 'bending', seeds: ['000-s03'] },
  { id: 'throwing', for: 'throwing', seeds: ['000-s03'] },
  { id: 'reaching-up', for: 'reaching-up', seeds: [] },
  { id: 'coughing', for: 'coughing', seeds: ['000-s05'] },
  { id: 'desk', for: 'desk', seeds: ['004-s03'] },
  { id: 'desk-height', for: 'desk', seeds: ['001-s04'] },
  { id: 'phone', for: 'phone', seeds: ['000-s11'] },
  { id: 'driving', for: 'driving', seeds: ['000-s04'] },
  { id: 'driving-stops', for: 'driving', seeds: ['000-s04'] },
  { id: 'standing', for: 'standing', seeds: ['000-s10'] },
  { id: 'training', for: 'training', seeds: ['000-s04'] },
  { id: 'training-soreness', for: 'training', seeds: ['000-s07'] },
  { id: 'stress', for: 'stress', seeds: ['001-s06'] },
  { id: 'sleep', for: 'sleep', seeds: ['004-s13'] },
  { id: 'morning', for: 'morning', seeds: ['003-s08'] },
  { id: 'no-time', for: 'no-time', seeds: ['004-s06'] },
  { id: 'meeting-ahead', for: 'meeting-ahead', seeds: ['000-s10'] },
  { id: 'drive-ahead', for: 'drive-ahead', seeds: ['000-s10'] },
  { id: 'tension-now', for: 'tension-now', seeds: ['000-s10'] },
  { id: 'moving-eases', for: 'desk-break', seeds: ['002-s05'] },
  { id: 'next-position', for: 'desk-break', seeds: ['002-s05'] },
  { id: 'look-round', for: 'desk-break', seeds: ['001-s10'] },
  { id: 'elbows-between-typing', for: 'desk-break', seeds: ['003-s10'] },
  { id: 'take-it-slow', for: 'before-session', seeds: ['000-s08'] },
  { id: 'easy-range', for: 'before-session', seeds: ['001-s16'] },
  { id: 'settling', for: 'after-session', seeds: [] },
  { id: 'missed-days', for: 'missed-days', seeds: ['001-s33'] },
  { id: 'rolling-water', for: 'rolling', seeds: ['001-s30'] },
] as const satisfies readonly Tip[]

export type TipId = (typeof tips)[number]['id']
