/** What each precaution says to the person, in English. */

import type { PrecautionWords } from '../src/screening.ts'
import { jointPrecautionWords } from './joint-precautions.en.ts'
import type { PrecautionId } from './precautions.ts'

export const precautionWords: Record<PrecautionId, PrecautionWords> = {
  ...jointPrecautionWords,
  R01: {
    name: 'pregnancy from week 16',
    change:
      'Nothing lies flat on the back or front, squeezes the belly, or needs breath holding. Turns stay small.',
    advice: [
      'Keep a wall or chair within reach when you stand.',
      'Stop and call your maternity unit if you bleed, lose fluid or feel tightenings.',
    ],
  },
  'R01-early': {
    name: 'early pregnancy',
    change: 'Breath holding and the foam roller are left out.',
    advice: ['Take it gently, and stop if you feel dizzy or unwell.'],
  },
  R02: {
    name: 'what you said about your bones',
    change:
      'We leave out deep rounding, far turns, lying on the front, and the foam roller. Slow, mid-range movement stays.',
    advice: ['Move slowly.', 'Bend at the hips and keep your back long.'],
  },
  R03: {
    name: 'dizzy spells',
    change:
      'Everything is done sitting down. The head turns only part of the way, without a hold, and does not tip back.',
    advice: ['Move your head slowly.', 'If you feel dizzy, stop, look at one spot and wait.'],
  },
  R08: {
    name: 'an eye condition',
    change: 'Your head stays above your heart, nothing presses on it, and no breath is held.',
    advice: ['Stop if your sight changes, and ask for help straight away.'],
  },
  R09: {
    name: 'high blood pressure or a heart condition',
    change:
      'Holds that need strength last 10 seconds at most. No breath is held, and your head does not hang down.',
    advice: ['Breathe out on the effort.', 'Stop well before a muscle gives out.'],
  },
  R14: {
    name: 'bleeding easily, or a wound on the back',
    change: 'The foam roller is left out.',
    advice: ['If a new bruise comes up, tell your doctor or pharmacist.'],
  },
  R15: {
    name: 'acid that comes up',
    change: 'Lying flat, hanging the head down and squeezing the belly are left out.',
    advice: ['Wait two hours after a meal.'],
  },
  'R16-rest': {
    name: 'being ill today',
    change: 'Today is a rest day. Your plan will wait.',
    advice: ['Rest, drink, and come back when you feel better.'],
  },
  'R16-return': {
    name: 'getting over an illness',
    change: 'We start again with half the usual amount.',
    advice: ['If you feel worse afterwards, give it another day.'],
  },
  R17: {
    name: 'asthma or another lung condition',
    change: 'Breathing exercises are done sitting, and no breath is held.',
    advice: ['Keep your inhaler close, if you have one.', 'Stop if you get short of breath.'],
  },
  'R19-floor': {
    name: 'getting up from the floor being hard',
    change: 'Nothing is done on the floor.',
    advice: ['A firm chair without wheels is best.'],
  },
  'R19-balance': {
    name: 'needing something steady to hold',
    change: 'Nothing needs balance or quick changes of position.',
    advice: ['Sit where you can. Stand with a wall or table within reach.'],
  },
  'R19-age': {
    name: 'being 65 or over',
    change:
      'Stretches are held a little longer, the head does not tip back, and standing is done with support.',
    advice: ['Start with the seated forms.', 'Stand near something steady.'],
  },
  R21: {
    name: 'strong pain just now',
    change:
      'For now there is only gentle movement and easy breathing, and much less of it. Strength work waits.',
    advice: [
      'A little movement is enough today.',
      'If the pain is new or unlike your usual pain, have it looked at.',
    ],
  },
  R22: {
    name: 'a latex allergy',
    change: 'Nothing is left out. Any band must be free of latex.',
    advice: ['Look for “latex-free” on the band.', 'Check the band and what it is fixed to before each use.'],
  },
  P01: {
    name: 'pain when you round your back',
    change: 'Deep rounding is left out. Small, easy rounding may stay.',
    advice: ['Stay where it feels easy.'],
  },
  P02: {
    name: 'pain when you arch your back',
    change: 'Deep arching, and lying back across a roller, are left out.',
    advice: ['Lengthen up tall before you arch.'],
  },
  P03: {
    name: 'pain when you turn or bend to the side',
    change: 'Turns and side bends stay in the easy middle.',
    advice: ['Turn only as far as it feels easy.'],
  },
  P04: {
    name: 'pain when you look up',
    change: 'Your head stays level. Nothing asks you to look up.',
    advice: ['Let your eyes rest on a spot straight ahead.'],
  },
  P05: {
    name: 'pain when you reach up',
    change: 'Your arms stay at shoulder height or below.',
    advice: ['Keep your shoulders loose as you lift.'],
  },
  P06: {
    name: 'pain when you turn your head',
    change: 'Your head turns only part of the way, without circles or far side bends.',
    advice: ['A small turn without pain is enough.', 'If pain runs down an arm, stop and tell us.'],
  },
}
