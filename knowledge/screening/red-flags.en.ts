/** What each red flag says to the person, in English: what to do, never a diagnosis. */

import type { RedFlagWords } from '../src/screening.ts'
import type { RedFlagId } from './red-flags.ts'

const callNow = 'Please call your local emergency number (112, 999 or 911) now.'

export const redFlagWords: Record<RedFlagId, RedFlagWords> = {
  'chest-pain': {
    title: 'Your chest needs checking now',
    advice: `${callNow} Sit down, rest, and unlock the door. Do not drive yourself. Please do not exercise.`,
  },
  'heart-signs': {
    title: 'These signs need checking now',
    advice: `${callNow} They can come from the heart, even with no chest pain. Sit down and rest. Do not drive yourself.`,
  },
  'ache-with-signs': {
    title: 'This ache needs checking now',
    advice: `${callNow} An ache like this can come from the heart. Sit down and rest. Do not drive yourself.`,
  },
  'sudden-worst-pain': {
    title: 'A sudden strong pain needs help now',
    advice: `${callNow} Say that the pain came on all at once. Lie or sit still until help comes.`,
  },
  'sudden-breath': {
    title: 'Your breathing needs checking now',
    advice: `${callNow} Sit upright and rest. Do not drive yourself.`,
  },
  'swollen-leg': {
    title: 'A swollen leg needs checking now',
    advice: `${callNow} They will tell you where to go. Do not rub the leg, and please do not exercise.`,
  },
  'cord-fast': {
    title: 'These changes need a hospital now',
    advice: `${callNow} Quick changes in strength, feeling or walking need a check within hours. Early help makes a real difference.`,
  },
  'bladder-saddle': {
    title: 'These changes need a hospital now',
    advice: `${callNow} Say that your bladder, bowels or feeling between the legs have changed. Early help makes a real difference.`,
  },
  accident: {
    title: 'Your back or neck needs checking first',
    advice: `${callNow} Keep your neck and back still. Do not test how far you can move.`,
  },
  'stroke-signs': {
    title: 'These signs need help now',
    advice: `${callNow} Say when they began, even if they have passed. Lie or sit down, and do not move your neck more than you must.`,
  },
  'head-neck-pain': {
    title: 'This new pain needs checking now',
    advice: `${callNow} Say that the pain is unlike any before. Sit or lie still, and do not stretch or rub your neck.`,
  },
  'severe-infection': {
    title: 'You may be seriously ill',
    advice: `${callNow} Say that you have a fever with bad back pain or a stiff neck.`,
  },
  'cord-signs-with-cancer': {
    title: 'These changes need a hospital now',
    advice: `${callNow} Say that you have had cancer and that your arms, hands or legs have changed. If your cancer team gave you a number to call, use it too.`,
  },
  'injury-at-older-age': {
    title: 'Your fall needs checking first',
    advice: `${callNow} From 65 on, even a small fall or knock that hurts the back or neck should be checked at a hospital. Keep your neck still until then.`,
  },
  'under-16': {
    title: 'This app is made for people of 16 and over',
    advice:
      'A growing back needs its own kind of check. Please tell a parent or someone you trust, and ask your doctor to look at it.',
  },
  'effort-ache': {
    title: 'Speak to a doctor today',
    advice:
      'An ache that comes with effort and eases with rest can come from the heart. Please take it easy, and do not exercise until you have been checked. If it comes at rest, or does not ease, call your local emergency number (112, 999 or 911).',
  },
  'heart-lung-symptoms': {
    title: 'See a doctor in the next day or two',
    advice:
      'Short breath, a fluttering heart or fainting should be checked before you start to exercise. If it comes on at rest, or with chest pain, call your local emergency number (112, 999 or 911).',
  },
  'cord-slow': {
    title: 'See a doctor in the next day or two',
    advice:
      'Clumsy hands, heavy legs or worse balance should be looked at soon, even with no pain. If it gets worse over hours or days, call your local emergency number (112, 999 or 911).',
  },
  'arm-signs-new': {
    title: 'See a doctor or physio in the next few days',
    advice:
      'Pain or tingling down an arm or round the ribs often settles. It should be looked at before you start. If it grows weaker or more numb, be seen the same day.',
  },
  'arm-signs-worse': {
    title: 'Speak to a doctor today',
    advice:
      'Weakness or numbness that is growing should be looked at today. Please do not exercise until then.',
  },
  'cancer-unchecked': {
    title: 'Speak to your cancer team or a doctor today',
    advice:
      'Most back pain has a harmless cause. After cancer, it should still be checked within a day before you exercise. If your legs feel weak or your bladder changes, call your local emergency number (112, 999 or 911).',
  },
  'cancer-in-bone': {
    title: 'Ask your own team for exercises',
    advice:
      'Moving can help you too, but the exercises should be chosen by people who know your bones. Please ask your team, and do not use a plan from this app.',
  },
  'weight-loss': {
    title: 'Tell a doctor about the weight loss',
    advice: 'Losing weight without trying has many causes. Please book a visit in the next few days.',
  },
  'night-pain': {
    title: 'Tell a doctor about pain that does not ease',
    advice:
      'Pain that no rest or position eases should be looked at. Please book a visit in the next few days.',
  },
  'strain-pain': {
    title: 'Pain when you cough or strain',
    advice:
      'This is common. Together with other signs it is worth a check, so mention it if you see a doctor.',
  },
  'age-at-onset': {
    title: 'Worth a mention to a doctor',
    advice:
      'Back pain that first comes before 20 or after 50 is mostly harmless. Mention it at your next visit, and sooner if other things change.',
  },
  feverish: {
    title: 'Speak to a doctor today',
    advice:
      'Back pain with a fever, or feeling ill with no plain cause, should be checked the same day. Please rest until then.',
  },
  'infection-risk': {
    title: 'Keep an eye out for infection',
    advice:
      'After an infection or a procedure, or when your body is slow to fight germs, new back pain should be checked. Call a doctor today if the pain is new, grows, or you feel ill.',
  },
  'infection-prone': {
    title: 'With diabetes or kidney disease',
    advice:
      'Exercise is good for most people who have these. See a doctor soon if you feel ill along with the pain.',
  },
  'fragile-bone': {
    title: 'See a doctor in the next day or two',
    advice:
      'A sudden pain like this may come from a bone that needs care. Move gently, do not lift, and please do not exercise until it has been checked.',
  },
  'shape-change': {
    title: 'See a doctor in the next day or two',
    advice: 'A new lump, or a back that has changed shape, should be looked at before you start.',
  },
  'burning-band': {
    title: 'Ask a pharmacist or doctor soon',
    advice:
      'A burning band of skin on one side, above all with a rash, is best treated within three days. Ask a pharmacist or doctor today or tomorrow.',
  },
  'inside-signs': {
    title: 'See a doctor in the next day or two',
    advice:
      'Pain in the back can come from inside the body. With a fever or yellow skin, be seen today. Exercise can wait.',
  },
  'morning-shoulders': {
    title: 'Book a visit to your doctor',
    advice:
      'New stiffness on both sides, long each morning, can be treated well. Please have it looked at first.',
  },
  'temple-signs': {
    title: 'Speak to a doctor today',
    advice: 'These signs should be checked the same day to protect your sight. Please do not wait.',
  },
  clot: {
    title: 'Ask the team that treats your clot',
    advice:
      'Please do not exercise with this app while a clot is being treated. Speak to your team today about what you may do. If you are short of breath, call your local emergency number (112, 999 or 911).',
  },
  'bone-infection': {
    title: 'Ask the team that treats your infection',
    advice:
      'A bone that is healing from an infection needs its own plan. Speak to your team today before you exercise.',
  },
  'pressure-very-high': {
    title: 'Speak to a doctor today about your blood pressure',
    advice:
      'Exercise should wait until it is under control. With chest pain, a bad headache or trouble seeing, call your local emergency number (112, 999 or 911).',
  },
  'inactive-with-condition': {
    title: 'Check with your doctor first',
    advice:
      'Exercise is likely to do you good. As you are just starting, ask at your next visit what is right for you.',
  },
  'pregnancy-signs': {
    title: 'Call your maternity unit now',
    advice:
      'Please call your midwife or maternity unit now, and do not exercise. If you cannot reach them, call your local emergency number (112, 999 or 911).',
  },
  'pregnancy-not-cleared': {
    title: 'Ask your midwife or doctor first',
    advice: 'Gentle exercise suits most people in pregnancy. Ask at your next visit, then come back.',
  },
  'fracture-not-shown': {
    title: 'See a physio first',
    advice: 'Exercise helps after a broken bone in the spine. A physio should show you the safe way first.',
  },
  'dizziness-unseen': {
    title: 'See a doctor in the next few days',
    advice:
      'Dizzy spells have many causes, and most can be helped. Have them looked at before you start. Sit or lie down when one comes.',
  },
  'dizziness-new': {
    title: 'Have the change looked at',
    advice:
      'Your dizzy spells have changed since a doctor last looked. Please be seen in the next day or two.',
  },
  'loose-neck-new': {
    title: 'Speak to a doctor today',
    advice:
      'New signs from your neck should be checked the same day. Keep your head still and supported until then.',
  },
  'operation-recent': {
    title: 'Give the operation time to heal',
    advice:
      'In the first six weeks, please do only what your own team has shown you. Ask them when you may do more.',
  },
  'operation-chest-recent': {
    title: 'Ask your surgeon or physio first',
    advice:
      'A breastbone needs about twelve weeks to knit. Ask your team when you may start, then come back.',
  },
  'neck-injury-unchecked': {
    title: 'Have your neck checked in the next day or two',
    advice: 'After a neck injury, a check comes before exercise. Move only as far as is easy until then.',
  },
  'curve-changing': {
    title: 'Have the curve looked at first',
    advice: 'A large or changing curve should be seen before you start. Exercises can then be fitted to you.',
  },
  'inflammatory-pattern': {
    title: 'Worth asking your doctor about',
    advice:
      'Pain that eases with moving and not with rest can have a cause that is well worth treating. Mention this pattern, and any skin, eye, bowel or heel trouble, at a visit. You can exercise meanwhile.',
  },
  'no-better': {
    title: 'Time for someone to look at it',
    advice:
      'Your pain is taking long to settle. A doctor or physio can help to find out why. You can go on meanwhile.',
  },
  'never-assessed': {
    title: 'Nobody has looked at this pain yet',
    advice:
      'Most pain in the upper back is harmless. As some is not, it is wise to let someone look at it once, above all if it is new. You can go on meanwhile.',
  },
}
