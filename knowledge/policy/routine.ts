/** What a person's own list of exercises begins with, and how far its numbers go. The person sets the doses. */

import { fact } from '../src/fact.ts'

const practice = 'common-practice'

export const routine = {
  /** An exercise in the person's own words begins with these. */
  ownRepSeconds: fact(4, 's', practice, 'Two seconds there and two back: unhurried for most movements.'),
  ownSets: fact(2, 'sets', practice, 'What most hand-outs for the home ask for at first.'),
  ownReps: fact(10, 'repetitions', practice, 'What most hand-outs for the home ask for at first.'),
  ownSeconds: fact(30, 's', practice, 'Half a minute is long enough to find a rhythm.'),
  /** Beyond these, a number is a slip of the finger rather than a dose. */
  mostSets: fact(10, 'sets', practice, 'No hand-out for the home asks for more.'),
  mostReps: fact(100, 'repetitions', practice, 'No hand-out for the home asks for more.'),
  longestHoldSeconds: fact(180, 's', practice, 'Three minutes; longer holds are a time, not a repetition.'),
  longestSeconds: fact(1800, 's', practice, 'Half an hour of one movement.'),
  longestRestSeconds: fact(300, 's', practice, 'After five minutes one is no longer resting between sets.'),
  repSecondsRange: fact([1, 60], 's', practice, 'From a quick pulse to a minute of going there and back.'),
  mostMinutes: fact(180, 'minutes', practice, 'Three hours: longer than anybody is given for one day.'),
  mostItems: fact(20, 'exercises', practice, 'More than anybody is given for one sitting.'),
} as const
