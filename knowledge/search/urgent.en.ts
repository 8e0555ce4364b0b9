/**
 * Signs in what people type that may be an emergency, in English.
 *
 * The search then shows when to call for help first, and the screen offers the safety
 * questions. A sign counts when all its words are there, in any order and spelling. Better
 * one too many than one too few: nothing is kept from anybody.
 */

export const urgentSigns: readonly string[] = [
  // Heart and great vessels: the questions `chest-pain`, `heart-signs` and `sudden-worst-pain`.
  'chest pain, chest hurts, chest ache, sore chest, chest pressure, chest tight, chest heavy',
  'chest burning, chest squeezing, crushing chest, heart attack, heart pain, angina, arm jaw pain',
  'jaw pain, cold sweat, sweating pain, pain left arm, heart racing, fainted, faint, dying',
  'passed out, blackout, collapsed, tearing pain, ripping pain, aneurysm, worst pain ever',
  'sudden severe pain, sudden pain between blades, aortic',
  // Lungs: `sudden-breath` and `swollen-leg`.
  'cant breathe, cannot breathe, can not breathe, hard breathe, trouble breathing, out of breath',
  'difficulty breathing, short breath, breathless, cant deep breath, cant catch breath, hurts breathe',
  'pain breathing, pain deep breath, hurts deep breath, cough blood, coughing up blood, blood clot',
  'embolism, swollen leg, swollen calf',
  // Spinal cord: `cord-fast` and `bladder-saddle`.
  'numb legs, numb leg, weak legs, heavy legs, legs give way, legs tingle, cant walk, unsteady',
  'cant feel legs, paralysed, paralyzed, numb between legs, numb groin, numb bottom, numb saddle',
  'saddle numb, cauda equina, cant pee, cant wee, cant urinate, wet myself, lost bladder',
  'bladder control, bowel control, incontinence, soiled myself, numb hands, clumsy hands',
  // Head and neck: `stroke-signs` and `head-neck-pain`.
  'stroke, face drooping, droopy eyelid, slurred speech, cant speak, double vision, one side weak',
  'one side numb, numb face, worst headache, sudden headache, thunderclap',
  // Injury and infection: `accident` and `severe-infection`.
  'car accident, car crash, bad fall, fell off, fell stairs, broken back, broken neck, broke back',
  'broke neck, fever back, high fever, shaking chills, meningitis, sepsis',
].flatMap((line) => line.split(', '))

/** A slip away from a word of a sign, but words of their own: “heat” is not “heart”. */
export const harmlessWords: readonly string[] = [
  'heat, heats, hear, heard, right, night, light, might, eight, never, ever, lever, paint, saint',
  'faith, strike, stoke, couch, rough, tough, touch, towel, bowl, worse, cheat, chess, flood, bloom',
  'sweet, brush, child, fewer, spear, peak, black, slight, lying, drying',
].flatMap((line) => line.split(', '))
