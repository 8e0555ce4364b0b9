/** The places on the body map, in English. */

import type { ZoneId } from '../src/vocabulary.ts'
import type { ZoneWords } from '../src/zone.ts'

export const zoneWords = {
  neck: {
    name: 'Neck',
    where: 'The back, sides or front of the neck, from the head down to where it meets the shoulders.',
    notice: 'A sore neck is often felt further down as well, so we ask a few questions about your neck.',
  },
  'shoulder-top': {
    name: 'Top of the shoulder',
    where: 'The slope between the base of the neck and the tip of the shoulder.',
  },
  'between-blades': {
    name: 'Between the shoulder blades',
    where: 'Either side of the spine, between the inner edges of the two shoulder blades.',
  },
  blade: {
    name: 'On or beside a shoulder blade',
    where: 'Over the flat bone behind the shoulder, or along its inner edge.',
  },
  'below-blades': {
    name: 'Below the shoulder blades',
    where: 'Under the tips of the shoulder blades, down to the last ribs.',
  },
  'ribs-side': {
    name: 'Along the ribs',
    where: 'The side of the chest, from below the armpit down to the last ribs.',
    notice:
      'Pain at the ribs can come from inside the body. If it came suddenly and is sharp on breathing in, or comes with short breath, call your emergency number. If it comes with meals, yellow skin or eyes, a chesty cough with fever or a burning band of skin, see a doctor first. If it is only a tight or stretched feeling, carry on.',
  },
  'chest-front': {
    name: 'Front of the chest',
    where: 'Below the collarbones, on and beside the breastbone.',
    notice:
      'Pain or pressure in the chest needs a medical check before any exercise. If it is there now, or comes with sweating, sickness or short breath, call your emergency number. If it is only a tight feeling when you stretch, carry on.',
  },
  'low-back': {
    name: 'Low back',
    where: 'Below the last ribs, down to the top of the hips.',
    notice:
      'This app is made for the upper back. If only your low back hurts, other exercises fit better: ask a physiotherapist or your doctor for some. If the upper back hurts too, we can help with that part.',
  },
} as const satisfies Record<ZoneId, ZoneWords>
