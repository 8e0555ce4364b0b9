/** People described as they would describe themselves, their answers, and the clearance each must get. */

import type { PrecautionId, QuestionId, RedFlagId } from '@unhunch/knowledge/screening'
import type { Clearance } from '../../src/screening/clearance.ts'

export interface Person {
  readonly who: string
  /** What differs from `nothingToReport`. */
  readonly answers: Partial<Record<QuestionId, string | number>>
  readonly status: Clearance['status']
  readonly flags: readonly RedFlagId[]
  readonly precautions: readonly PrecautionId[]
}

/** A well person of 38 whose mild pain a physiotherapist has seen. Follow-ups are unanswered: they are not due. */
export const nothingToReport: Partial<Record<QuestionId, string | number>> = {
  'chest-pain': 'no',
  'heart-signs': 'no',
  'ache-with-signs': 'no',
  'sudden-worst-pain': 'no',
  'sudden-breath': 'no',
  'swollen-leg': 'no',
  'cord-fast': 'no',
  'bladder-saddle': 'no',
  accident: 'no',
  'stroke-signs': 'no',
  'head-neck-pain': 'no',
  'severe-infection': 'no',
  age: 38,
  'effort-ache': 'no',
  'heart-lung-symptoms': 'no',
  'cord-slow': 'no',
  'arm-signs': 'no',
  cancer: 'no',
  'weight-loss': 'no',
  'night-pain': 'no',
  'strain-pain': 'no',
  feverish: 'no',
  'infection-risk': 'no',
  'small-injury': 'no',
  'sudden-start': 'no',
  'shape-change': 'no',
  'burning-band': 'no',
  'inside-signs': 'no',
  'long-standing': 'no',
  'no-better': 'no',
  assessed: 'yes',
  pregnancy: 'no',
  'thin-bones': 'no',
  dizziness: 'no',
  'loose-neck': 'no',
  shoulder: 'no',
  knees: 'no',
  wrists: 'no',
  eyes: 'no',
  'blood-pressure': 'no',
  heart: 'no',
  'diabetes-kidney': 'no',
  'bendy-joints': 'no',
  operation: 'no',
  'neck-injury': 'no',
  disc: 'no',
  'bleeding-or-skin': 'no',
  clot: 'no',
  'bone-infection': 'no',
  reflux: 'no',
  lungs: 'no',
  scoliosis: 'no',
  'floor-hard': 'no',
  falls: 'no',
  latex: 'no',
  unwell: 'no',
  'pain-now': 3,
  flare: 'no',
  'provoked-rounding': 'no',
  'provoked-arching': 'no',
  'provoked-turning': 'no',
  'provoked-looking-up': 'no',
  'provoked-reaching-up': 'no',
  'provoked-turning-head': 'no',
}

/** Over 50 two more questions are due. */
const overFifty = { 'morning-shoulders': 'no', 'temple-signs': 'no' } as const

/** Pain of more than three months brings four more; this person has none of the pattern. */
const longStanding = {
  'long-standing': 'yes',
  'crept-up': 'yes',
  'better-moving': 'no',
  'no-ease-resting': 'no',
  'night-then-up': 'no',
} as const

export const people: readonly Person[] = [
  // Ten ordinary people, none of whom may be turned away
  ordinary('a programmer of 38 who aches after long days', {}, [], []),
  ordinary('a student of 24, stiff for half a year', { age: 24, ...longStanding }, [], []),
  ordinary('a new father of 33 who has told nobody yet', { age: 33, assessed: 'no' }, ['never-assessed'], []),
  ordinary(
    'a teacher of 61 with years of stiffness, worse after marking',
    { age: 61, ...overFifty, ...longStanding, 'began-before-forty': 'no' },
    [],
    [],
  ),
  ordinary(
    'a retired baker of 72, new ache, never looked at',
    { age: 72, ...overFifty, assessed: 'no' },
    ['age-at-onset', 'never-assessed'],
    ['R19-age'],
  ),
  ordinary('an apprentice of 18 with a stiff back', { age: 18 }, ['age-at-onset'], []),
  ordinary(
    'a woman of 67 with diabetes who walks daily, sore on coughing too',
    { age: 67, ...overFifty, 'diabetes-kidney': 'yes', 'active-or-cleared': 'yes', 'strain-pain': 'yes' },
    ['strain-pain', 'age-at-onset', 'infection-prone'],
    ['R19-age'],
  ),
  ordinary(
    'a driver of 45 whose pain has not budged in two months',
    { age: 45, 'no-better': 'yes' },
    ['no-better'],
    [],
  ),
  ordinary(
    'a cleaner of 52 who lies awake: nothing eases it at night, nothing else is wrong',
    { age: 52, ...overFifty, ...longStanding, 'began-before-forty': 'no', 'night-pain': 'yes' },
    ['night-pain'],
    [],
  ),
  ordinary(
    'a young man of 29 with a small knock at football, not checked',
    { age: 29, 'small-injury': 'yes', 'bone-risk': 'no' },
    [],
    [],
  ),

  // Emergencies, the untypical among them
  emergency('a man of 58 with a tight chest since morning', { age: 58, 'chest-pain': 'yes' }, 'chest-pain'),
  emergency(
    'a woman of 66, no chest pain, worn out and sick with an aching jaw',
    { age: 66, 'heart-signs': 'yes' },
    'heart-signs',
  ),
  emergency('an ache between the blades with cold sweat', { 'ache-with-signs': 'yes' }, 'ache-with-signs'),
  emergency(
    'a man whose back ripped at once, worse than ever',
    { 'sudden-worst-pain': 'yes' },
    'sudden-worst-pain',
  ),
  emergency(
    'short of breath since a long flight, stabbing on breathing in',
    { 'sudden-breath': 'yes' },
    'sudden-breath',
  ),
  emergency('one calf swollen and warm', { 'swollen-leg': 'yes' }, 'swollen-leg'),
  emergency('legs heavy and numb since yesterday', { 'cord-fast': 'yes' }, 'cord-fast'),
  emergency('numb in the saddle, cannot pass water', { 'bladder-saddle': 'yes' }, 'bladder-saddle'),
  emergency('fell off a ladder, has not been checked', { accident: 'yes' }, 'accident'),
  emergency('saw double this morning, it has passed', { 'stroke-signs': 'yes' }, 'stroke-signs'),
  emergency(
    'a runner of 31 with a neck pain like none before, and dizzy',
    { age: 31, 'head-neck-pain': 'yes' },
    'head-neck-pain',
  ),
  emergency('shaking chills and a terrible back', { 'severe-infection': 'yes' }, 'severe-infection'),
  emergency(
    'had breast cancer ten years ago, legs heavier over weeks',
    { cancer: 'yes', 'cancer-in-bone': 'no', 'cancer-checked': 'yes', 'cord-slow': 'yes' },
    'cord-signs-with-cancer',
  ),
  emergency(
    'a woman of 70 who slipped in the kitchen last week',
    { age: 70, ...overFifty, 'small-injury': 'yes', 'bone-risk': 'no' },
    'injury-at-older-age',
  ),

  // See a clinician first
  referred('a girl of 14', { age: 14 }, ['under-16', 'age-at-onset']),
  referred('an ache between the blades on the hill, gone on the bench', { 'effort-ache': 'yes' }, [
    'effort-ache',
  ]),
  referred('out of breath on one flight of stairs', { 'heart-lung-symptoms': 'yes' }, [
    'heart-lung-symptoms',
  ]),
  referred(
    'buttons have become fiddly, the legs heavy, no pain at all',
    { 'cord-slow': 'yes', 'pain-now': 0 },
    ['cord-slow'],
  ),
  referred('tingling down one arm for a week', { 'arm-signs': 'new' }, ['arm-signs-new']),
  referred('the arm is losing strength', { 'arm-signs': 'worse' }, ['arm-signs-worse']),
  referred(
    'had prostate cancer; the back pain is new and nobody has looked',
    { cancer: 'yes', 'cancer-in-bone': 'no', 'cancer-checked': 'no' },
    ['cancer-unchecked'],
  ),
  referred(
    'cancer in a rib, checked and steady',
    { cancer: 'yes', 'cancer-in-bone': 'yes', 'cancer-checked': 'yes' },
    ['cancer-in-bone'],
  ),
  referred('losing weight, and nothing eases it at night', { 'weight-loss': 'yes', 'night-pain': 'yes' }, [
    'weight-loss',
    'night-pain',
  ]),
  referred('a man of 60, new pain, losing weight', { age: 60, ...overFifty, 'weight-loss': 'yes' }, [
    'weight-loss',
    'age-at-onset',
  ]),
  referred('feels ill with the pain, sweats at night', { feverish: 'yes' }, ['feverish']),
  referred(
    'on dialysis, constant pain, no fever at all',
    { 'infection-risk': 'yes', 'night-pain': 'yes', 'diabetes-kidney': 'yes', 'active-or-cleared': 'yes' },
    ['night-pain', 'infection-risk', 'infection-prone'],
  ),
  referred(
    'a woman of 63 whose back gave way on lifting a kettle',
    { age: 63, ...overFifty, 'sudden-start': 'yes', 'bone-risk': 'no' },
    ['age-at-onset', 'fragile-bone'],
  ),
  referred(
    'a man of 35 on steroid tablets, sudden pain after a cough',
    { age: 35, 'sudden-start': 'yes', 'bone-risk': 'yes' },
    ['fragile-bone'],
  ),
  referred('has become shorter and stooped', { 'shape-change': 'yes' }, ['shape-change']),
  referred('a burning stripe under one blade, no rash yet', { 'burning-band': 'yes' }, ['burning-band']),
  referred('pain under the right blade after every meal', { 'inside-signs': 'yes' }, ['inside-signs']),
  referred(
    'a woman of 71, both shoulders stiff for an hour each morning',
    { age: 71, ...longStanding, 'began-before-forty': 'no', ...overFifty, 'morning-shoulders': 'yes' },
    ['morning-shoulders'],
  ),
  referred(
    'a man of 74 whose jaw aches on chewing, sore scalp',
    { age: 74, ...longStanding, 'began-before-forty': 'no', ...overFifty, 'temple-signs': 'yes' },
    ['temple-signs'],
  ),
  referred('being treated for a clot', { clot: 'yes' }, ['clot']),
  referred('on drips for an infected bone', { 'bone-infection': 'yes' }, ['bone-infection']),
  referred('blood pressure of 190', { 'blood-pressure': 'very-high' }, ['pressure-very-high']),
  referred('heart disease, sits all day, never asked', { heart: 'yes', 'active-or-cleared': 'no' }, [
    'inactive-with-condition',
  ]),
  referred(
    'pregnant and bleeding a little',
    { pregnancy: 'yes', 'pregnancy-weeks': 20, 'pregnancy-cleared': 'yes', 'pregnancy-signs': 'yes' },
    ['pregnancy-signs'],
  ),
  referred(
    'eight weeks pregnant, first visit still to come',
    { pregnancy: 'yes', 'pregnancy-weeks': 8, 'pregnancy-cleared': 'no', 'pregnancy-signs': 'no' },
    ['pregnancy-not-cleared'],
  ),
  referred('broke a vertebra, has not seen a physio', { 'thin-bones': 'broken', 'fracture-shown': 'no' }, [
    'fracture-not-shown',
  ]),
  referred('the room spins; nobody has looked', { dizziness: 'yes', 'dizziness-seen': 'no' }, [
    'dizziness-unseen',
  ]),
  referred(
    'dizziness cleared last year, different this month',
    { dizziness: 'yes', 'dizziness-seen': 'yes', 'dizziness-new': 'yes' },
    ['dizziness-new'],
  ),
  referred(
    'rheumatoid arthritis, and the fingers have begun to tingle',
    { 'loose-neck': 'yes', 'loose-neck-new': 'yes' },
    ['loose-neck-new'],
  ),
  referred(
    'a belly operation four weeks ago, feeling fine',
    { operation: 'belly', 'operation-weeks': 4, 'operation-cleared': 'yes' },
    ['operation-recent'],
  ),
  referred(
    'a heart operation nine weeks ago',
    { operation: 'chest', 'operation-weeks': 9, 'operation-cleared': 'no' },
    ['operation-chest-recent'],
  ),
  referred(
    'rear-ended three weeks ago, has not been checked',
    { 'neck-injury': 'yes', 'neck-injury-weeks': 3, 'neck-injury-checked': 'no' },
    ['neck-injury-unchecked'],
  ),
  referred('a curve that is growing', { scoliosis: 'changing' }, ['curve-changing']),

  // With care
  careful(
    'six months pregnant, midwife is happy',
    { pregnancy: 'yes', 'pregnancy-weeks': 25, 'pregnancy-cleared': 'yes', 'pregnancy-signs': 'no' },
    ['R01'],
  ),
  careful(
    'ten weeks pregnant, doctor says go on',
    { pregnancy: 'yes', 'pregnancy-weeks': 10, 'pregnancy-cleared': 'yes', 'pregnancy-signs': 'no' },
    ['R01-early'],
  ),
  careful(
    'a woman of 69 with thin bones',
    { age: 69, ...overFifty, ...longStanding, 'began-before-forty': 'no', 'thin-bones': 'thin' },
    ['R02', 'R19-age'],
  ),
  careful(
    'dizzy when rolling over in bed; the doctor knows, nothing new',
    { dizziness: 'yes', 'dizziness-seen': 'yes', 'dizziness-new': 'no' },
    ['R03'],
  ),
  careful('Down syndrome, a steady neck', { 'loose-neck': 'yes', 'loose-neck-new': 'no' }, ['R04']),
  careful('a frozen shoulder', { shoulder: 'yes', 'shoulder-lift': 'no' }, ['R05', 'R05-overhead']),
  careful('a shoulder nearly healed', { shoulder: 'yes', 'shoulder-lift': 'yes' }, ['R05']),
  careful('a new knee', { knees: 'yes' }, ['R06']),
  careful('numb fingers at night, cannot hold a jar', { wrists: 'yes', 'grip-hurts': 'yes' }, [
    'R07',
    'R07-grip',
  ]),
  careful('eye drops for glaucoma', { eyes: 'yes' }, ['R08']),
  careful('tablets for blood pressure', { 'blood-pressure': 'controlled' }, ['R09']),
  careful('elbows that bend backwards', { 'bendy-joints': 'yes' }, ['R10']),
  careful(
    'a spine operation ten weeks ago',
    { operation: 'spine', 'operation-weeks': 10, 'operation-cleared': 'no' },
    ['R11-spine'],
  ),
  careful(
    'a heart operation five months ago, not signed off',
    { operation: 'chest', 'operation-weeks': 20, 'operation-cleared': 'no' },
    ['R11-chest'],
  ),
  careful(
    'a breast operation eight weeks ago',
    { operation: 'shoulder-or-breast', 'operation-weeks': 8, 'operation-cleared': 'no' },
    ['R11-shoulder'],
  ),
  careful(
    'a caesarean seven weeks ago',
    { operation: 'belly', 'operation-weeks': 7, 'operation-cleared': 'no' },
    ['R11-belly'],
  ),
  careful('a slipped disc last winter', { disc: 'yes' }, ['R12']),
  careful('tingling in the arm, seen by a physio, no worse', { 'arm-signs': 'seen' }, ['R12']),
  careful(
    'whiplash six weeks ago, checked at the hospital',
    { 'neck-injury': 'yes', 'neck-injury-weeks': 6, 'neck-injury-checked': 'yes' },
    ['R13'],
  ),
  careful('on blood thinners', { 'bleeding-or-skin': 'yes' }, ['R14']),
  careful('acid at night', { reflux: 'yes' }, ['R15']),
  careful('in bed with a cold', { unwell: 'ill-now' }, ['R16-rest']),
  careful('the cold is nearly gone', { unwell: 'getting-over-it' }, ['R16-return']),
  careful('asthma', { lungs: 'yes' }, ['R17']),
  careful('a curve since school', { scoliosis: 'steady' }, ['R18']),
  careful('rods in the spine since school', { scoliosis: 'fused' }, ['R18', 'R18-fused']),
  careful('needs a hand to get up off the floor', { 'floor-hard': 'yes' }, ['R19-floor', 'R19-balance']),
  careful('fell last spring', { falls: 'yes' }, ['R19-balance']),
  careful('pain of 8 today', { 'pain-now': 8 }, ['R21']),
  careful('a bad two days', { flare: 'yes' }, ['R21']),
  careful('allergic to latex', { latex: 'yes' }, ['R22']),
  careful('hurts on rounding', { 'provoked-rounding': 'yes' }, ['P01']),
  careful('hurts on arching', { 'provoked-arching': 'yes' }, ['P02']),
  careful('hurts on turning', { 'provoked-turning': 'yes' }, ['P03']),
  careful('hurts on looking up', { 'provoked-looking-up': 'yes' }, ['P04']),
  careful('hurts on reaching up', { 'provoked-reaching-up': 'yes' }, ['P05']),
  careful('hurts on turning the head', { 'provoked-turning-head': 'yes' }, ['P06']),
  ordinary(
    'a man of 27, stiff for a year, better on moving, up at four each night',
    { age: 27, ...longStanding, 'better-moving': 'yes', 'night-then-up': 'yes' },
    ['inflammatory-pattern'],
    [],
  ),
]

// Helpers

function ordinary(
  who: string,
  answers: Person['answers'],
  flags: Person['flags'],
  precautions: Person['precautions'],
): Person {
  const status = flags.length + precautions.length === 0 ? 'clear' : 'with-care'
  return { who, answers, status, flags, precautions }
}

function emergency(who: string, answers: Person['answers'], flag: RedFlagId): Person {
  return { who, answers, status: 'emergency', flags: [flag], precautions: [] }
}

function referred(who: string, answers: Person['answers'], flags: Person['flags']): Person {
  return { who, answers, status: 'see-clinician', flags, precautions: [] }
}

function careful(who: string, answers: Person['answers'], precautions: Person['precautions']): Person {
  return { who, answers, status: 'with-care', flags: [], precautions }
}
