/** The first screen of the safety check in English. */

import type { QuestionWords } from '../src/screening.ts'
import type { emergencyQuestions } from './emergency-questions.ts'

export const emergencyQuestionWords: Record<(typeof emergencyQuestions)[number]['id'], QuestionWords> = {
  'chest-pain': {
    ask: 'In the last few days, have you had pain, pressure or tightness in your chest?',
    help: 'Heaviness counts too. So does such pain spreading to an arm, your jaw, neck, back or stomach.',
    askAgain: 'Since last time, have you had pain, pressure or tightness in your chest?',
  },
  'heart-signs': {
    ask: 'Have you had a sudden ache in your jaw or arms, a cold sweat, sickness, short breath, or felt worn out for no reason?',
    help: 'A heart attack can come with no chest pain at all. This is more common in women, in older people and with diabetes.',
    askAgain:
      'Since last time, have you had a sudden ache in your jaw or arms, a cold sweat, sickness, short breath, or felt worn out for no reason?',
  },
  'ache-with-signs': {
    ask: 'Does the ache in your back come with short breath, sweating, sickness or feeling faint?',
    help: 'Say yes too if an ache that used to come only with effort now comes at rest, or stays on after you stop.',
    askAgain:
      'Since last time, has the ache in your back come with short breath, sweating, sickness or feeling faint?',
  },
  'sudden-worst-pain': {
    ask: 'Did a very strong pain come on all at once in your chest or belly, or between your shoulder blades?',
    help: 'It may tear, rip or stab, or move to another place. Say yes too if you passed out with the pain.',
    askAgain:
      'Since last time, has a very strong pain come on all at once in your chest or belly, or between your shoulder blades?',
  },
  'sudden-breath': {
    ask: 'Have you suddenly become short of breath, coughed up blood, or had a sudden sharp pain on breathing in?',
    help: 'Say yes too if your heart races and you feel faint. Take extra care after an operation, a long trip or a chest injury, in pregnancy, or with cancer.',
    askAgain:
      'Since last time, have you suddenly become short of breath, coughed up blood, or had a sudden sharp pain on breathing in?',
  },
  'swollen-leg': {
    ask: 'Is one of your legs or calves newly swollen and sore?',
    help: 'It may also be warm, or look red or darker than usual.',
    askAgain: 'Since last time, has one of your legs or calves become swollen and sore?',
  },
  'cord-fast': {
    ask: 'Over hours or days, have your legs or hands become weak, numb or clumsy, or your walking unsteady?',
    help: 'Say yes too for heavy legs, tingling in both legs, or a numb band round your body. If it crept up over weeks and is no worse now, say no here. We ask about that next.',
    askAgain:
      'Since last time, have your legs or hands become weak, numb or clumsy, or your walking unsteady?',
  },
  'bladder-saddle': {
    ask: 'Have you newly lost control of your bladder or bowels, or is it newly hard to pass water?',
    help: 'Say yes too if you are numb between your legs or around your bottom, or if feeling during sex has newly changed.',
    askAgain:
      'Since last time, have you lost control of your bladder or bowels, or has it become hard to pass water?',
  },
  accident: {
    ask: 'Has your back or neck hurt since a bad fall, blow or crash that no hospital has checked?',
    help: 'A fall from more than 1 metre or 5 stairs, a blow to the top of the head, or a fast crash all count. Say yes too if, since any injury, your arms or legs tingle, or you cannot turn your head halfway to each side.',
    askAgain: 'Since last time, have you had a bad fall, blow or crash that no hospital has checked?',
  },
  'stroke-signs': {
    ask: 'Have you suddenly had double vision, slurred speech, trouble swallowing, or a drooping face or eyelid?',
    help: 'Say yes too for a weak or numb face, arm or leg on one side, or if you dropped to the ground without warning, even if it passed. If a doctor has checked it and nothing is new, say no.',
    askAgain:
      'Since last time, have you suddenly had double vision, slurred speech, trouble swallowing, or a drooping face or eyelid?',
  },
  'head-neck-pain': {
    ask: 'Do you have a new headache or neck pain, unlike any before, that makes you dizzy, sick or unsteady?',
    help: 'Say yes too if it comes with flickering eyes.',
    askAgain:
      'Since last time, have you had a new headache or neck pain, unlike any before, with feeling dizzy, sick or unsteady?',
  },
  'severe-infection': {
    ask: 'Do you have a high fever or shaking chills together with bad back pain?',
    help: 'Say yes too for a stiff neck when bright light hurts or your thoughts are muddled.',
    askAgain: 'Since last time, have you had a high fever or shaking chills together with bad back pain?',
  },
}
