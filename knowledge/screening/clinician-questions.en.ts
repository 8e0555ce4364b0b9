/** The second part of the safety check in English. */

import type { QuestionWords } from '../src/screening.ts'
import type { clinicianQuestions } from './clinician-questions.ts'

export const clinicianQuestionWords: Record<(typeof clinicianQuestions)[number]['id'], QuestionWords> = {
  age: {
    ask: 'How old are you?',
    help: 'Your age never rules you out if you are 16 or over. It decides what else we ask.',
  },
  'effort-ache': {
    ask: 'Does an ache between your shoulder blades come on with effort and ease when you rest?',
    help: 'Effort such as climbing stairs, walking uphill or hurrying.',
    askAgain:
      'Since last time, has an ache between your shoulder blades come on with effort and eased when you rested?',
  },
  'heart-lung-symptoms': {
    ask: 'Do you get short of breath with little effort, feel your heart flutter or pound, or have you fainted?',
    help: 'If a doctor has checked it and it is no worse, say no.',
    askAgain:
      'Since last time, have you been short of breath with little effort, felt your heart flutter, or fainted?',
  },
  'cord-slow': {
    ask: 'Over weeks or months, have your hands become clumsy, your legs heavy, or your balance worse?',
    help: 'Buttons, keys or a phone may be harder to use. Say yes too if bending your neck sends an electric shock down your back. It may not hurt.',
    askAgain: 'Since last time, have your hands become clumsier, your legs heavier, or your balance worse?',
  },
  'arm-signs': {
    ask: 'Do you have pain, tingling, numbness or weakness that runs down an arm or round your ribs?',
    help: 'It may come when you move your neck.',
    options: {
      no: 'No',
      seen: 'Yes. A doctor or physio has looked at it, and it is no worse',
      new: 'Yes, and nobody has looked at it yet',
      worse: 'Yes, and it is getting weaker, more numb or worse',
    },
    askAgain: 'How is it now: any pain, tingling, numbness or weakness down an arm or round your ribs?',
  },
  cancer: {
    ask: 'Have you ever had cancer?',
    help: 'Now or in the past, of any kind.',
  },
  'cancer-in-bone': {
    ask: 'Has the cancer ever been in a bone, or spread to one?',
  },
  'cancer-checked': {
    ask: 'Has a doctor who knows about the cancer looked at this back pain?',
  },
  'weight-loss': {
    ask: 'Have you lost weight lately without trying?',
    askAgain: 'Since last time, have you lost weight without trying?',
  },
  'night-pain': {
    ask: 'Is the pain there all the time, or worst at night, so that no rest or position eases it?',
    help: 'Say yes too if it is slowly getting worse whatever you do.',
    askAgain:
      'Since last time, has the pain been there all the time, or worst at night, with nothing easing it?',
  },
  'strain-pain': {
    ask: 'Does the pain get worse when you cough, sneeze or strain?',
    help: 'Straining as on the toilet. By itself this is common and no cause for alarm.',
  },
  feverish: {
    ask: 'Do you have a fever, shivers or night sweats, or feel ill along with the pain?',
    help: 'A plain cold or flu is asked about later. Here we mean fever or illness with no such cause.',
    askAgain: 'Since last time, have you had a fever, shivers or night sweats with no plain cause?',
  },
  'infection-risk': {
    ask: 'In the last few weeks, have you had an infection, or work done on your teeth or spine?',
    help: 'Say yes too if your body is slow to fight germs: through medicines, dialysis, injected drugs or heavy drinking.',
  },
  'small-injury': {
    ask: 'In the last few weeks, did a fall or knock hurt your back or neck, and nobody has checked it?',
    help: 'Even a small one.',
    askAgain: 'Since last time, has a fall or knock hurt your back or neck, and nobody has checked it?',
  },
  'sudden-start': {
    ask: 'In the last few weeks, did this pain start all of a sudden, and nobody has checked it?',
    help: 'After lifting something, a cough, or nothing at all.',
    askAgain: 'Since last time, has a new pain started all of a sudden, and nobody has checked it?',
  },
  'bone-risk': {
    ask: 'Have you taken steroid tablets for months, or are you very light for your height?',
    help: 'Both can make bones thinner.',
  },
  'shape-change': {
    ask: 'Is there a new lump on your back, or has your back changed shape?',
    help: 'Say yes too if you have become shorter or more stooped.',
    askAgain: 'Since last time, is there a new lump on your back, or has your back changed shape?',
  },
  'burning-band': {
    ask: 'Is there a burning or tender band of skin on one side of your body, with or without a rash?',
    askAgain: 'Since last time, has a burning or tender band of skin, or a rash, come up on one side?',
  },
  'inside-signs': {
    ask: 'Does the pain come with meals, or with yellow skin or eyes, a chesty cough with fever, or trouble passing water?',
    help: 'Pain in the back can come from the belly, the lungs or the kidneys.',
    askAgain:
      'Since last time, has the pain come with meals, yellow skin or eyes, a chesty cough with fever, or trouble passing water?',
  },
  'morning-shoulders': {
    ask: 'Are both shoulders, or your neck, newly stiff for more than half an hour each morning?',
  },
  'temple-signs': {
    ask: 'Do you have a new headache, a sore scalp, a jaw that aches when you chew, or a change in your sight?',
    askAgain:
      'Since last time, have you had a new headache, a sore scalp, a jaw that aches when you chew, or a change in your sight?',
  },
  'long-standing': {
    ask: 'Have you had this pain for more than three months?',
    help: 'It may come and go.',
  },
  'began-before-forty': {
    ask: 'Did it begin before you were 40?',
  },
  'crept-up': {
    ask: 'Did it creep up slowly, so that you cannot name the day it began?',
  },
  'better-moving': {
    ask: 'Does it get better when you move about?',
  },
  'no-ease-resting': {
    ask: 'Does resting fail to ease it?',
    help: 'Say yes if rest does not help.',
  },
  'night-then-up': {
    ask: 'Does it wake you at night, and ease once you are up?',
  },
  'no-better': {
    ask: 'Is the pain worse after two weeks, or no better after six?',
    help: 'If it is newer than that, say no.',
    askAgain: 'Has the pain gone on for six weeks without getting better, or got worse over the last two?',
  },
  assessed: {
    ask: 'Has a doctor or physio ever looked at this pain?',
    help: 'If not, you can still go on.',
  },
}
