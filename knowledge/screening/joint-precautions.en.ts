/** What the precautions for joints, nerves and injuries say to the person, in English. */

import type { PrecautionWords } from '../src/screening.ts'
import type { jointPrecautions } from './joint-precautions.ts'

export const jointPrecautionWords: Record<(typeof jointPrecautions)[number]['id'], PrecautionWords> = {
  R04: {
    name: 'a neck that needs care',
    change:
      'Your neck stays in its easy middle. Nothing presses on your head, and it is always held up or upright.',
    advice: ['Stop and see a doctor if your arms or legs tingle or feel weak.'],
  },
  R05: {
    name: 'a sore shoulder',
    change:
      'We leave out heavy loads on the shoulder, hands behind the back, and arms pulled far across or far open.',
    advice: [
      'A little soreness is fine if it has gone within half an hour and is no worse the next day.',
      'With a frozen shoulder, stay where there is no pain.',
    ],
  },
  'R05-overhead': {
    name: 'a shoulder that hurts on lifting',
    change: 'Arms stay at shoulder height or below until lifting is easier.',
    advice: ['We ask again from time to time, so that you can reach higher when it is ready.'],
  },
  R06: {
    name: 'knees that do not like kneeling',
    change: 'Nothing is done on the knees. We use a chair, a table or a wall.',
    advice: ['Use a firm chair without wheels.'],
  },
  R07: {
    name: 'sore wrists or hands',
    change: 'Nothing leans on a bent wrist. We use forearms or a wall.',
    advice: ['Keep your wrists straight when you hold things.'],
  },
  'R07-grip': {
    name: 'a grip that hurts',
    change: 'Nothing needs to be held or pulled.',
    advice: ['Let your hands stay loose.'],
  },
  R10: {
    name: 'very bendy joints',
    change: 'No joint is pushed to its end. Stretches last 10 seconds at most.',
    advice: ['Stop a little before your end of range.', 'Control matters more than reach.'],
  },
  'R11-spine': {
    name: 'an operation on the spine',
    change: 'Deep bends, far turns, the roller and heavy loads are left out until your team says you may.',
    advice: ['Do what your own team has told you first.'],
  },
  'R11-chest': {
    name: 'an operation on the chest',
    change:
      'We leave out leaning on the arms, reaching up and opening the chest until your team says you may.',
    advice: ['Stop if the breastbone clicks or hurts, and call your team.'],
  },
  'R11-shoulder': {
    name: 'an operation on the shoulder or breast',
    change: 'We leave out leaning on the arms, reaching up and far stretches until your team says you may.',
    advice: ['Do what your own team has told you first.'],
  },
  'R11-belly': {
    name: 'an operation on the belly',
    change: 'We leave out squeezing the belly, lying on it and firm effort until your team says you may.',
    advice: ['Roll onto your side to get up.'],
  },
  R12: {
    name: 'a disc or nerve problem',
    change: 'Deep rounding, far turns and the far ends of neck movement are left out.',
    advice: [
      'Go on with what does not make it spread.',
      'If it runs further down, stop and have it looked at.',
    ],
  },
  R13: {
    name: 'a neck injury in the last weeks',
    change: 'Your neck moves only a little, and only without pain.',
    advice: ['Small and often is better than far.'],
  },
  R18: {
    name: 'a curved spine',
    change: 'Both sides are done alike. We do not promise to straighten a curve.',
    advice: ['It is fine if one side moves less than the other.'],
  },
  'R18-fused': {
    name: 'a fused spine',
    change: 'Deep bends, far turns, the roller and heavy loads are left out.',
    advice: ['Let the parts that move do the moving.'],
  },
}
