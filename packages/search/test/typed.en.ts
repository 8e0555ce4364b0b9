/** What people type in English, beside the phrases. */

import type { Typed } from './typed.ts'

export const typed: Typed = {
  pain: 'pain',
  before: 'Why do I have',
  serious: [
    'my chest hurts',
    'tightness in my chest',
    'chst pain',
    'I can’t breathe',
    'cannot breathe properly',
    'shortness of breth',
    'it hurts to take a deep breath',
    'numb between my legs',
    'both my legs are numb',
    'can’t stop pain in chest',
    'lost control of my bladder',
    'coughed up some blood',
    'neck pain after a car crash',
    'is this a strok',
    'back pain with high fever',
  ],
  harmless: [
    '',
    'knots',
    'chest stretch',
    'knee to chest',
    'heat or ice for pain',
    'my back never stops hurting',
    'weekly plan for legs',
    'deep breathing',
    'stiff neck',
    'light exercises at night',
    'sore after workout',
    'face down on the bed',
  ],
  beginnings: [
    { of: ['cat', 'cat c', 'cat-co', 'cat cow s'], find: 'exercise:cat-cow' },
    { of: ['tech', 'tech n', 'tech nec'], find: 'exercise:neck-retraction-protraction' },
  ],
  pasted: 'shoulder blades hurt between typing breaks stiffness ',
}
