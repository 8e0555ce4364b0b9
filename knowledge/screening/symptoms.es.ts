/** The symptoms a person can report during or after a session, in Spanish. */

import type { SymptomWords } from './symptoms.en.ts'
import type { SymptomId } from './symptoms.ts'

const callNow = 'Detente ahora. Por favor, llama a emergencias (112, 911 o el número de tu país).'

export const symptomWords: Record<SymptomId, SymptomWords> = {
  'chest-pain': {
    name: 'Dolor o presión en el pecho',
    advice: `${callNow} Siéntate y descansa.`,
  },
  'breathless-at-rest': {
    name: 'Me falta el aire incluso en reposo',
    advice: `${callNow} Siéntate con el torso erguido y descansa.`,
  },
  faint: {
    name: 'Desmayo, o siento que me voy a desmayar',
    advice: `${callNow} Acuéstate si puedes hacerlo sin peligro.`,
  },
  'sight-or-speech': {
    name: 'Veo doble o arrastro las palabras',
    advice: `${callNow} Di cuándo empezó. Mantén el cuello quieto.`,
  },
  'sudden-headache': {
    name: 'Dolor fuerte y repentino de cabeza o cuello, distinto a todos los anteriores',
    advice: `${callNow} Mantén el cuello quieto.`,
  },
  'one-sided-weakness': {
    name: 'Un lado de la cara o del cuerpo débil, adormecido o caído',
    advice: `${callNow} Di cuándo empezó.`,
  },
  'both-legs': {
    name: 'Las dos piernas adormecidas o débiles, y es nuevo',
    advice: `${callNow} Acuéstate o siéntate, sin moverte.`,
  },
  unsteady: {
    name: 'Inestabilidad al estar de pie, y es nueva',
    advice: `${callNow} Siéntate o acuéstate.`,
  },
  bladder: {
    name: 'He perdido el control de la orina o las heces',
    advice: `${callNow} Di qué ha cambiado.`,
  },
  'sudden-worst-pain': {
    name: 'Un dolor repentino y muy fuerte en el pecho, el vientre o la espalda',
    advice: `${callNow} Acuéstate o siéntate, sin moverte.`,
  },
  fall: {
    name: 'Una caída, y necesito ayuda',
    advice: `${callNow} No te levantes si te duele. Mantén el cuello quieto.`,
  },
  'pregnancy-sign': {
    name: 'Embarazo con sangrado, pérdida de líquido o contracciones',
    advice:
      'Detente ahora y descansa. Llama de inmediato a tu matrona o partera, o a tu servicio de maternidad.',
  },
  'arm-tingling': {
    name: 'Hormigueo o adormecimiento nuevo en un brazo',
    advice: 'Detente por ahora. Por favor, ve a un médico o fisioterapeuta antes de tu próxima sesión.',
  },
  electric: {
    name: 'Una descarga eléctrica por la espalda, los brazos o las piernas',
    advice: 'Detente por ahora. Por favor, ve al médico en un plazo de uno o dos días antes de seguir.',
  },
  'crack-with-pain': {
    name: 'Un crujido o algo que cede, y después un dolor fuerte',
    advice:
      'Detente por ahora y no te muevas. Por favor, pide que te lo revisen en un plazo de uno o dos días.',
  },
  'fluttering-heart': {
    name: 'Palpitaciones o latidos muy fuertes',
    advice:
      'Detente y descansa. Ve al médico en un plazo de uno o dos días antes de seguir. Si no se calma, o sientes que te vas a desmayar, llama a emergencias (112, 911 o el número de tu país).',
  },
  dizzy: {
    name: 'Mareo o aturdimiento',
    advice:
      'Detente y siéntate hasta que se te pase. Después te preguntamos qué hay de nuevo. Si no se te pasa, busca ayuda.',
  },
  'sharp-pain': {
    name: 'Un dolor agudo o punzante',
    advice: 'Detente aquí por hoy. El dolor agudo es un límite, y está bien respetarlo.',
  },
  'spreading-pain': {
    name: 'Un dolor que se extiende',
    advice: 'Detente aquí por hoy. Te haremos unas preguntas antes de la próxima sesión.',
  },
  'strong-pain': {
    name: 'Mucho más dolor de lo habitual',
    advice: 'Detente aquí por hoy. Descansa en una posición que te resulte cómoda.',
  },
  sick: {
    name: 'Tengo náuseas o me siento mal',
    advice: 'Detente aquí por hoy y descansa. Tu plan te espera.',
  },
  'familiar-ache': {
    name: 'Mi dolor de siempre, un poco más fuerte',
    advice: 'Haz el movimiento más pequeño y más lento, o elige la variante más fácil.',
  },
  'too-hard': {
    name: 'Es demasiado difícil',
    advice: 'Elige la variante más fácil, o haz menos. Las dos cosas están bien.',
  },
  'joint-sore': {
    name: 'Me molesta un hombro, una muñeca o una rodilla',
    advice: 'Cambia de posición, o elige la variante más fácil. Dínoslo y cambiamos el plan.',
  },
  cramp: {
    name: 'Un calambre',
    advice: 'Haz una pausa, deja que el músculo se alargue y respira. Sigue cuando haya pasado.',
  },
  'out-of-breath': {
    name: 'Sin aliento por el movimiento',
    advice:
      'Haz una pausa hasta que respires otra vez con calma. Si te sigue faltando el aire en reposo, dínoslo enseguida.',
  },
}
