/** What a camera follows and notices, as names in a table or above a chart, in English. */

import type { FaultName, MeasureName } from '../src/camera.ts'

export const measureWords = {
  'shoulder-elevation': 'Arm raise to the side',
  'shoulder-flexion': 'Arm raise to the front',
  'shoulder-extension': 'Arm reach to the back',
  'shoulder-rotation': 'Arm turn in the shoulder',
  'elbow-flexion': 'Elbow bend',
  'trunk-lean': 'Side bend',
  'trunk-inclination': 'Forward bend',
  'trunk-turn': 'Trunk turn',
  'head-turn': 'Neck turn',
  'head-tilt': 'Neck tilt',
  'head-nod': 'Nod',
  'head-glide': 'Head glide',
  'shoulder-height': 'Shoulder lift',
  'shoulder-push': 'Push from the shoulder',
  'arm-orbit': 'Arm circle',
  'arm-across': 'Arm across the chest',
  'elbows-gap': 'Elbows apart',
  'wrists-gap': 'Hands apart',
  'wrist-height': 'Hand lift',
  'hip-flexion': 'Hip bend',
} as const satisfies Record<MeasureName, string>

export const faultWords = {
  'shoulder-creeps-up': 'Shoulder crept up',
  'sides-differ': 'One side smaller',
  'trunk-leans': 'Trunk leaned',
  'trunk-sways': 'Trunk swayed',
  'trunk-turns': 'Trunk turned',
  'head-tilts': 'Head tilted',
  'head-nods': 'Head nodded',
  'arms-drop': 'Arms sank',
  'elbow-bends': 'Elbow bent',
  'elbow-opens': 'Elbow opened',
  slack: 'Towel or band went slack',
  'too-fast': 'Too fast',
  twists: 'Body twisted',
} as const satisfies Record<FaultName, string>
