/** What the camera may say of a movement, and from when on. */

import { fact } from '../src/fact.ts'

export const camera = {
  /** Points that a detector is less sure of count as unseen. */
  leastVisibility: fact(0.6, 'share', 'common-practice', 'Below it, points of hidden limbs are guesses.'),
  /** Of the person's own range: a repetition begins above the first and is over below the second. */
  repetition: fact(
    { begins: 0.3, ends: 0.2, usual: 0.5 },
    'share of own range',
    'common-practice',
    'Two thresholds, so that a hand that trembles is not counted; half of the usual range is smaller, not missed.',
  ),
  repetitionSeconds: fact([1.2, 15], 'seconds', 'common-practice', 'Faster is a jerk, slower is a rest.'),
  /** On either side of where a position is held. */
  holdBand: fact(10, 'degrees', 'common-practice', 'A body that holds still sways by some degrees.'),
  sidesDiffer: fact(
    { degrees: 15, share: 0.2, times: 2 },
    'degrees, share of the larger, in a row',
    'common-practice',
    'Hands and habits make sides differ a little; once is chance.',
  ),
  shoulderCreepsUp: fact(
    0.2,
    'share of own rest',
    'common-practice',
    'A shoulder at rest rises with each breath, and a detector is off by most of this when arms move.',
  ),
  leans: fact(10, 'degrees', 'common-practice', 'Within the error of a camera nothing is told.'),
  bends: fact(15, 'degrees', 'common-practice', 'Within the error of a camera nothing is told.'),
  turns: fact(15, 'degrees', 'common-practice', 'Within the error of a camera nothing is told.'),
  elbowStraight: fact(160, 'degrees', 'common-practice', 'Soft elbows are still straight enough.'),
  slack: fact(
    0.1,
    'share of own width',
    'common-practice',
    'A towel that hangs through by a tenth is slack.',
  ),
  tooFastSeconds: fact(
    1,
    'seconds each way',
    'common-practice',
    'Two to three seconds each way are asked for.',
  ),
  /**
   * How long a session waits for what should be seen: of someone out of sight, and of someone who is seen and
   * does nothing that counts. Then the clock leads.
   */
  patienceSeconds: fact(
    { unseen: 10, still: 30 },
    'seconds',
    'common-practice',
    'Long enough to step back into the picture, or for the slowest repetition and a breath; nobody is held up longer.',
  ),
  leftSeconds: fact(2.5, 'seconds', 'common-practice', 'Who bends down for a moment has not left.'),
  raisedHandSeconds: fact(1, 'seconds', 'common-practice', 'A hand that brushes the hair is no sign.'),
  remark: fact(
    { everySeconds: 10, leastCertainty: 0.5 },
    'seconds, share',
    'common-practice',
    'One thing at a time, with time to try it out; what is as likely wrong as right is not said.',
  ),
  /** Of what may be said, what helps most. */
  usefulness: fact(
    {
      'too-fast': 1,
      'shoulder-creeps-up': 0.9,
      'trunk-leans': 0.8,
      'trunk-turns': 0.8,
      'trunk-sways': 0.75,
      twists: 0.7,
      'head-tilts': 0.7,
      'head-nods': 0.65,
      'arms-drop': 0.6,
      'elbow-bends': 0.55,
      'elbow-opens': 0.55,
      slack: 0.5,
      'sides-differ': 0.4,
      smaller: 0.3,
    },
    'share',
    'common-practice',
    'First what makes a movement calm, then what keeps it where it should be; size comes last, for nobody has to get anywhere.',
  ),
  /** Where the person and the lens are, and how long both must be right before anything is judged. */
  place: {
    standingMetres: fact(
      [1.5, 2.5],
      'metres',
      'common-practice',
      'Near enough to be large, far enough for arms overhead.',
    ),
    seatedMetres: fact([0.8, 1.2], 'metres', 'common-practice', 'Head, arms and hips are in the picture.'),
    /** At the chest or the eyes of who stands or sits; this is for who is on the floor. */
    lensOverFloorMetres: fact(
      [0.3, 0.6],
      'metres',
      'common-practice',
      'Level with the trunk of someone on hands and knees or lying down.',
    ),
    /** Of someone who stands. */
    personTall: fact(
      [0.6, 0.9],
      'share of the picture',
      'common-practice',
      'Smaller, joints are guessed; larger, hands leave the picture.',
    ),
    tilt: fact(5, 'degrees', 'common-practice', 'A tilted picture leans a person who does not.'),
    /** Seen from the side, the shoulders are one behind the other. */
    sideOn: fact(
      0.15,
      'share of own shoulder width',
      'common-practice',
      'Turned further, angles seen from the side are too small.',
    ),
    clearSeconds: fact(2, 'seconds', 'common-practice', 'One good picture may be luck.'),
  },
  /** Full movement by agreement, each way: what a scale shows ends here. Nobody has to get there. */
  fullRange: {
    headTurn: fact(80, 'degrees', 'ama-guides', 'It lessens with age, in everyone.'),
    headTilt: fact(45, 'degrees', 'ama-guides', 'It lessens with age, in everyone.'),
    headForward: fact(50, 'degrees', 'ama-guides', 'Looking up is not trained.'),
    trunkTurn: fact(45, 'degrees', 'ama-guides', 'Seated, of the back as a whole.'),
    trunkSideBend: fact(35, 'degrees', 'common-practice', 'Of the back as a whole.'),
    armRaise: fact(180, 'degrees', 'aaos-1965', 'Few adults get there; 150 to 170 is usual.'),
  },
  /** Of the upper arm to the front or the side. */
  everydayReach: fact(120, 'degrees', 'namdari-2012', 'What reaching and combing took in a laboratory.'),
} as const
