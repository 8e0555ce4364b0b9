/** The questions on known conditions in English. */

import type { QuestionWords } from '../src/screening.ts'
import type { careQuestions } from './care-questions.ts'

export const careQuestionWords: Record<(typeof careQuestions)[number]['id'], QuestionWords> = {
  pregnancy: { ask: 'Are you pregnant?' },
  'pregnancy-weeks': {
    ask: 'How many weeks pregnant are you?',
    help: 'If you are not sure, give the higher number.',
    askAgain: 'How many weeks pregnant are you now?',
  },
  'pregnancy-cleared': { ask: 'Has your midwife or doctor said that exercise is fine for you?' },
  'pregnancy-signs': {
    ask: 'Do you have bleeding, loss of fluid, regular tightenings, a bad headache or dizzy spells?',
    help: 'Say yes too for short breath that does not pass.',
    askAgain:
      'Since last time, have you had bleeding, loss of fluid, regular tightenings, a bad headache or dizzy spells?',
  },
  'thin-bones': {
    ask: 'Do you have thin bones, or have you had a broken bone in your spine?',
    help: 'Thin bones are also called osteoporosis or osteopenia.',
    options: { no: 'No', thin: 'Thin bones', broken: 'A broken bone in my spine, now or in the past' },
  },
  'fracture-shown': { ask: 'Since the break, has a physio shown you which movements are safe for you?' },
  dizziness: {
    ask: 'Do you get dizzy spells, feel the room spin, or faint?',
    help: 'Say yes too if an artery in your neck is narrowed or damaged, or if you once had double vision, slurred speech or drop attacks.',
    askAgain: 'Since last time, have you had dizzy spells, felt the room spin, or fainted?',
  },
  'dizziness-seen': { ask: 'Has a doctor looked into it and said that gentle exercise is fine?' },
  'dizziness-new': {
    ask: 'Since the doctor looked, is anything new or different about it?',
    askAgain: 'Since last time, is anything new or different about your dizzy spells?',
  },
  'loose-neck': {
    ask: 'Do you have rheumatoid arthritis, Down syndrome, or a neck you were told is unstable?',
    help: 'Say yes too for Marfan syndrome, or the kind of Ehlers-Danlos syndrome that affects blood vessels.',
  },
  'loose-neck-new': {
    ask: 'Do you have any new neck pain, tingling, weakness or change in how you walk?',
    askAgain: 'Since last time, is there any new neck pain, tingling, weakness or change in how you walk?',
  },
  shoulder: {
    ask: 'Do you have a sore or stiff shoulder?',
    help: 'Such as a frozen shoulder, a pinch on lifting the arm, or a tendon that was mended.',
  },
  'shoulder-lift': {
    ask: 'Can you lift that arm well above shoulder height with little or no pain?',
    help: 'Little pain means 3 or less out of 10.',
    askAgain: 'Can you now lift that arm well above shoulder height with little or no pain?',
  },
  knees: {
    ask: 'Is kneeling a problem for you?',
    help: 'Say yes too if a knee has been replaced, or does not like to bend fully.',
  },
  wrists: {
    ask: 'Is it a problem to lean on your hands or wrists?',
    help: 'Such as with a sore wrist, or numb fingers from a squeezed nerve.',
  },
  'grip-hurts': { ask: 'Does it hurt to grip things firmly?' },
  eyes: {
    ask: 'Do you have high pressure in the eye, trouble with your retina, or a recent eye operation?',
    help: 'High pressure in the eye is called glaucoma.',
  },
  'blood-pressure': {
    ask: 'Do you have high blood pressure?',
    options: {
      no: 'No, or not that I know',
      controlled: 'Yes, and it is under control',
      'very-high': 'Yes, and it is 180 over 110 or higher, or not under control',
    },
  },
  heart: { ask: 'Do you have heart disease?' },
  'diabetes-kidney': { ask: 'Do you have diabetes or kidney disease?' },
  'active-or-cleared': {
    ask: 'Are you active most weeks, or has a doctor said that exercise is fine for you?',
    help: 'Brisk walking on three days a week is active.',
  },
  'bendy-joints': {
    ask: 'Are your joints very bendy, or do they slip out of place?',
    help: 'This is also called hypermobility.',
  },
  operation: {
    ask: 'In the last year, have you had an operation here?',
    help: 'If there was more than one, choose the latest.',
    options: {
      no: 'No',
      'shoulder-or-breast': 'Shoulder or breast',
      belly: 'Belly',
      chest: 'Chest or heart',
      spine: 'Spine or neck',
    },
  },
  'operation-weeks': { ask: 'How many weeks ago was the operation?' },
  'operation-cleared': {
    ask: 'Has your surgeon or physio said that you may exercise without limits?',
    askAgain: 'Has your surgeon or physio now said that you may exercise without limits?',
  },
  'neck-injury': {
    ask: 'In the last year, have you had whiplash or another neck injury?',
  },
  'neck-injury-weeks': {
    ask: 'How many weeks ago was the neck injury?',
    askAgain: 'How many weeks ago was the neck injury now?',
  },
  'neck-injury-checked': { ask: 'Has a doctor or physio checked your neck since then?' },
  disc: {
    ask: 'Have you been told that you have a slipped disc or a trapped nerve in your neck or back?',
    help: 'Only if it still troubles you, or did in the last year.',
  },
  'bleeding-or-skin': {
    ask: 'Do you bleed or bruise easily, take blood thinners, or have a wound or skin infection on your back?',
    help: 'Say yes too if you have a hard bony lump in a muscle there.',
  },
  clot: {
    ask: 'Do you have a blood clot now, or are you being treated for one?',
    help: 'Blood thinners to prevent a clot do not count here.',
    askAgain: 'Since last time, have you been told that you have a blood clot?',
  },
  'bone-infection': {
    ask: 'Do you have an infection in a bone or in your spine, or are you being treated for one?',
    askAgain: 'Since last time, have you been told that a bone or your spine is infected?',
  },
  reflux: {
    ask: 'Does acid come up, or does your chest burn, when you lie down or bend over?',
    help: 'This is also called reflux. A hiatus hernia counts too.',
  },
  lungs: { ask: 'Do you have asthma, COPD or another lung disease?' },
  scoliosis: {
    ask: 'Do you have a curved spine?',
    help: 'A sideways curve is called scoliosis.',
    options: {
      no: 'No',
      steady: 'Yes, and it stays the same',
      fused: 'Yes, and part of my spine is fused',
      changing: 'Yes, and it is large or changing',
    },
  },
  'floor-hard': {
    ask: 'Is it hard for you to get down to the floor, or up again without help?',
    help: 'Holding on to a chair does not count as help.',
  },
  falls: { ask: 'Have you had a fall in the last year, or do you feel unsteady on your feet?' },
  latex: { ask: 'Are you allergic to latex?' },
  unwell: {
    ask: 'Are you ill today?',
    help: 'A cold, flu, a stomach bug, or a flare of arthritis in your joints.',
    options: { no: 'No', 'getting-over-it': 'Just getting over it', 'ill-now': 'Yes, today' },
    askAgain: 'Are you ill today?',
  },
  'pain-now': {
    ask: 'How bad is the pain right now, from 0 to 10?',
    help: '0 is no pain. 10 is the worst you can think of.',
    askAgain: 'How bad is the pain right now, from 0 to 10?',
  },
  flare: {
    ask: 'Has the pain been much worse than usual for more than a day?',
    askAgain: 'Has the pain been much worse than usual for more than a day?',
  },
  'provoked-rounding': { ask: 'Does it hurt more when you round your back?' },
  'provoked-arching': { ask: 'Does it hurt more when you arch your back?' },
  'provoked-turning': { ask: 'Does it hurt more when you turn or bend to the side?' },
  'provoked-looking-up': {
    ask: 'Does it hurt more when you look up?',
    help: 'Say yes too if you have arthritis in your neck.',
  },
  'provoked-reaching-up': { ask: 'Does it hurt more when you reach up?' },
  'provoked-turning-head': { ask: 'Does it hurt more when you turn your head?' },
}
