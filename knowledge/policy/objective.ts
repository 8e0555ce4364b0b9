/**
 * What makes one session better than another, in one place.
 *
 * A session's score is the sum of what each exercise brings, less what the
 * session as a whole costs. The planner finds the session with the highest score.
 */

import { fact } from '../src/fact.ts'

export const objective = {
  /** For the share of the person's sore places that the exercise works on. */
  zone: fact(3, 'points', 'common-practice', 'Work where it hurts first.'),
  /** When it works on none of those places; breathing and rest are for everyone. */
  elsewhere: fact(
    -3,
    'points',
    'common-practice',
    'Something for the low back does little for the upper back.',
  ),
  /** Above that, when it is the advice for a tender spot in that place. */
  tenderSpot: fact(1, 'points', 'article-two-stretches', 'Stretch the muscle that holds the tender spot.'),
  /** For each of the person's complaints that it may help with; the first listed counts whole, the last half. */
  quality: fact(1.5, 'points', 'common-practice', 'Match the exercise to what it is like.'),
  /** Per step of liking, −2 to 2: how it went rules over what is said to be best. */
  liking: fact(
    1.5,
    'points',
    'de-zoete-2020',
    'No type of exercise is better than another: the person’s own response decides.',
  ),
  /** When the person named it. */
  liked: fact(8, 'points', 'common-practice', 'What is liked is done.'),
  /** When it was in the last session, and for each earlier session of the past week. */
  repeatLast: fact(-1, 'points', 'common-practice', 'Some variety over the week.'),
  repeatWeek: fact(-0.4, 'points', 'common-practice', 'Some variety over the week.'),
  /** When the person is building it up: a few exercises are learnt well. */
  building: fact(1.2, 'points', 'henry-1999', 'Few exercises are learnt better than many.'),
  /** Per level above the gentlest in the first two weeks. */
  earlyLevel: fact(-0.8, 'points', 'common-practice', 'Begin with the easier forms.'),
  /** For the form that an exercise is known by. */
  knownForm: fact(0.6, 'points', 'common-practice', 'The form that is shown most often is easiest to learn.'),
  /** For a form that only stands in for the exercise's own. */
  standIn: fact(
    -1.5,
    'points',
    'common-practice',
    'An exercise that can be done as it is meant comes before one that cannot.',
  ),
  /** Arching and turning before rounding, where neither hurts. */
  roundsBack: fact(
    -0.5,
    'points',
    'common-practice',
    'Lean towards extension and rotation; rounding stays available.',
  ),
  /** For calm breathing or rest when stress is high. */
  calm: fact(2, 'points', 'common-practice', 'Stress tightens neck and shoulders.'),
  /** For neck exercises when neither the neck nor the shoulder tops were pointed at. */
  neckUnasked: fact(-2, 'points', 'common-practice', 'Neck work is added when the neck takes part.'),
  /** For a neck or a warm-up exercise as the one that loosens: the upper back itself comes first. */
  besideTheBack: fact(
    -3,
    'points',
    'common-practice',
    'Work on the upper back for everyone; the neck as well where it takes part.',
  ),
  /** For using a thing that the person has for exercising. */
  usesThing: fact(3, 'points', 'common-practice', 'Who has a roller or a band wants to use it.'),
  /** For every exercise: a full session is better than a bare one. */
  presence: fact(1, 'points', 'common-practice', 'Use the time that there is.'),
  /** For each exercise of the same family that is already in the session, strength work aside. */
  sameFamily: fact(-2, 'points', 'common-practice', 'Two of a kind do little more than one.'),
  /** Each change of position between exercises, and each trip to or from the floor. */
  positionChange: fact(-1.2, 'points', 'common-practice', 'Getting up and down costs time and effort.'),
  floorTrip: fact(-1, 'points', 'common-practice', 'Getting up and down costs time and effort.'),
  /** For every tenth by which the length differs from the minutes asked for; beyond the tolerance, five times that. */
  timeOffTenth: fact(-1.5, 'points', 'common-practice', 'Keep to the time.'),
  timeOffBeyond: fact(5, 'times', 'common-practice', 'Keep to the time.'),
} as const
