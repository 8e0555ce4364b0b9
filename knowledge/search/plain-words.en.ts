/** What one of our closed lists is called by people who look for it, in English. */

import type { MuscleId, Position, Purpose, Quality } from '../src/vocabulary.ts'

export const muscleWords = {
  'upper-trapezius': 'upper trapezius, traps, trap muscle, top of the shoulder',
  'middle-trapezius': 'middle trapezius, mid traps',
  'lower-trapezius': 'lower trapezius, lower traps',
  rhomboids: 'rhomboids, rhomboid muscle',
  'serratus-anterior': 'serratus anterior, winging shoulder blade',
  latissimus: 'latissimus, lats, broad back muscle',
  'levator-scapulae': 'levator scapulae, side of the neck',
  'rear-deltoid': 'rear deltoid, delts, back of the shoulder',
  chest: 'chest, pectorals, pecs',
  'spinal-extensors': 'spinal extensors, erector spinae, muscles along the spine',
  'thoracic-joints': 'thoracic spine, upper back joints, t-spine',
  'deep-neck-flexors': 'deep neck flexors, front of the neck',
  'neck-rotators': 'neck rotators, scalenes, sternocleidomastoid',
  intercostals: 'intercostals, muscles between the ribs, rib cage',
  diaphragm: 'diaphragm, breathing muscle, belly breathing',
  'side-of-trunk': 'side of the trunk, obliques, quadratus lumborum',
  'low-back': 'low back, lumbar',
  hips: 'hips, glutes',
  triceps: 'triceps, back of the arm',
  abdominals: 'abdominals, abs, core, tummy',
} as const satisfies Record<MuscleId, string>

export const positionWords = {
  seated: 'seated, sitting, on a chair',
  standing: 'standing, on your feet',
  kneeling: 'kneeling, on your knees',
  'hands-and-knees': 'hands and knees, all fours, quadruped',
  'side-lying': 'lying on your side',
  supine: 'lying on your back, lying down, face up',
  prone: 'lying on your stomach, lying face down, belly',
} as const satisfies Record<Position, string>

export const purposeWords = {
  'warm-up': 'warm up, warming up',
  mobility: 'mobility, loosen, flexibility, range',
  strength: 'strength, strengthen, stronger, workout',
  stretch: 'stretch, stretching',
  breathing: 'breathing, breath',
  relaxation: 'relax, relaxing, calm, unwind, rest',
  'self-massage': 'self massage, rolling, myofascial release',
} as const satisfies Record<Purpose, string>

/** Beside what the programme calls it: how people say it themselves. */
export const helpWords = {
  stiff: 'stiff, stiffness, locked up, rusty',
  'tight-spots': 'knot, knots, tender spot, tight spot, trigger point',
  'weak-or-tired': 'weak, tired, fatigue, heavy shoulders',
  'aching-after-sitting': 'aching after sitting, desk, computer, slouching',
  'short-of-breath-room': 'tight ribs, shallow breathing',
  tense: 'tense, tension, stress, tight',
} as const satisfies Record<Quality, string>

/** Where it can be done. */
export const placeWords = { floor: 'floor', bed: 'bed', desk: 'desk, office, at work' } as const
