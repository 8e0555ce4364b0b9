/** The symptoms a person can report during or after a session, in English. */

import type { SymptomId } from './symptoms.ts'

export interface SymptomWords {
  /** As the person would say it, on a button. */
  readonly name: string
  /** What to do now. */
  readonly advice: string
}

const callNow = 'Stop now. Please call your local emergency number (112, 999 or 911).'

export const symptomWords: Record<SymptomId, SymptomWords> = {
  'chest-pain': { name: 'Chest pain or pressure', advice: `${callNow} Sit down and rest.` },
  'breathless-at-rest': { name: 'Short of breath even at rest', advice: `${callNow} Sit upright and rest.` },
  faint: { name: 'Faint, or about to pass out', advice: `${callNow} Lie down if you can do so safely.` },
  'sight-or-speech': {
    name: 'Double vision or slurred speech',
    advice: `${callNow} Say when it began. Keep your neck still.`,
  },
  'sudden-headache': {
    name: 'A sudden bad headache or neck pain, unlike any before',
    advice: `${callNow} Keep your neck still.`,
  },
  'one-sided-weakness': {
    name: 'Weak, numb or drooping on one side',
    advice: `${callNow} Say when it began.`,
  },
  'both-legs': { name: 'Both legs newly numb or weak', advice: `${callNow} Lie or sit still.` },
  unsteady: { name: 'Newly unsteady on my feet', advice: `${callNow} Sit or lie down.` },
  bladder: {
    name: 'Lost control of bladder or bowels',
    advice: `${callNow} Say what has changed.`,
  },
  'sudden-worst-pain': {
    name: 'A sudden, very strong pain in the chest, belly or back',
    advice: `${callNow} Lie or sit still.`,
  },
  fall: {
    name: 'A fall, and I need help',
    advice: `${callNow} Do not get up if that hurts. Keep your neck still.`,
  },
  'pregnancy-sign': {
    name: 'Pregnant, with bleeding, fluid or tightenings',
    advice: 'Stop now and rest. Call your midwife or maternity unit straight away.',
  },
  'arm-tingling': {
    name: 'New tingling or numbness in one arm',
    advice: 'Stop for now. Please see a doctor or physio before your next session.',
  },
  electric: {
    name: 'An electric shock down my back or limbs',
    advice: 'Stop for now. Please see a doctor in the next day or two before you go on.',
  },
  'crack-with-pain': {
    name: 'A crack or give, and strong pain after it',
    advice: 'Stop for now and keep still. Please have it looked at in the next day or two.',
  },
  'fluttering-heart': {
    name: 'My heart flutters or pounds',
    advice:
      'Stop and rest. See a doctor in the next day or two before you go on. If it does not settle, or you feel faint, call your local emergency number (112, 999 or 911).',
  },
  dizzy: {
    name: 'Dizzy or light-headed',
    advice: 'Stop and sit down until it passes. Then we ask what is new. If it does not pass, get help.',
  },
  'sharp-pain': {
    name: 'A sharp or stabbing pain',
    advice: 'Stop here for today. Sharp pain is a limit, and it is fine to respect it.',
  },
  'spreading-pain': {
    name: 'Pain that spreads',
    advice: 'Stop here for today. We ask a few questions before the next session.',
  },
  'strong-pain': {
    name: 'Much more pain than usual',
    advice: 'Stop here for today. Rest in a position that feels easy.',
  },
  sick: { name: 'I feel sick or unwell', advice: 'Stop here for today and rest. Your plan will wait.' },
  'familiar-ache': {
    name: 'My usual ache, a little stronger',
    advice: 'Make the movement smaller and slower, or choose the easier form.',
  },
  'too-hard': { name: 'It is too hard', advice: 'Choose the easier form, or do fewer. Either is fine.' },
  'joint-sore': {
    name: 'A shoulder, wrist or knee is sore',
    advice: 'Change position, or choose the easier form. Tell us, and we change the plan.',
  },
  cramp: { name: 'A cramp', advice: 'Pause, let the muscle go long, and breathe. Go on when it has gone.' },
  'out-of-breath': {
    name: 'Out of breath from moving',
    advice: 'Pause until your breath is easy again. If it stays short at rest, tell us straight away.',
  },
}
