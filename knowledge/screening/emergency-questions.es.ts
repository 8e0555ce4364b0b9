/** The first screen of the safety check in Spanish. */

import type { QuestionWords } from '../src/screening.ts'
import type { emergencyQuestions } from './emergency-questions.ts'

export const emergencyQuestionWords: Record<(typeof emergencyQuestions)[number]['id'], QuestionWords> = {
  'chest-pain': {
    ask: 'En los últimos días, ¿has tenido dolor, presión u opresión en el pecho?',
    help: 'La sensación de peso también cuenta. Y también si ese dolor se extiende a un brazo, la mandíbula, el cuello, la espalda o el estómago.',
    askAgain: 'Desde la última vez, ¿has tenido dolor, presión u opresión en el pecho?',
  },
  'heart-signs': {
    ask: '¿Has tenido un dolor repentino en la mandíbula o los brazos, sudor frío, náuseas, falta de aire o un agotamiento sin motivo?',
    help: 'Un infarto puede venir sin ningún dolor en el pecho. Esto es más frecuente en las mujeres, en las personas mayores y cuando hay diabetes.',
    askAgain:
      'Desde la última vez, ¿has tenido un dolor repentino en la mandíbula o los brazos, sudor frío, náuseas, falta de aire o un agotamiento sin motivo?',
  },
  'ache-with-signs': {
    ask: '¿El dolor de espalda viene con falta de aire, sudor, náuseas o sensación de desmayo?',
    help: 'Responde que sí también si un dolor que antes solo venía con el esfuerzo ahora aparece en reposo, o continúa después de parar.',
    askAgain:
      'Desde la última vez, ¿el dolor de espalda ha venido con falta de aire, sudor, náuseas o sensación de desmayo?',
  },
  'sudden-worst-pain': {
    ask: '¿Te ha venido de golpe un dolor muy fuerte en el pecho, en el vientre o entre los omóplatos?',
    help: 'Puede sentirse como un desgarro, un tirón que rasga o una puñalada, o pasar a otro lugar. Responde que sí también si perdiste el conocimiento con el dolor.',
    askAgain:
      'Desde la última vez, ¿te ha venido de golpe un dolor muy fuerte en el pecho, en el vientre o entre los omóplatos?',
  },
  'sudden-breath': {
    ask: '¿Te ha faltado el aire de repente, has tosido sangre o has tenido un dolor repentino y agudo al tomar aire?',
    help: 'Responde que sí también si el corazón se te acelera y sientes que te vas a desmayar. Ten especial cuidado después de una operación, un viaje largo o una lesión en el pecho, en el embarazo o con cáncer.',
    askAgain:
      'Desde la última vez, ¿te ha faltado el aire de repente, has tosido sangre o has tenido un dolor repentino y agudo al tomar aire?',
  },
  'swollen-leg': {
    ask: '¿Tienes desde hace poco una pierna o una pantorrilla hinchada y dolorida?',
    help: 'También puede estar caliente, o verse roja o más oscura de lo normal.',
    askAgain: 'Desde la última vez, ¿se te ha hinchado una pierna o una pantorrilla, y te duele?',
  },
  'cord-fast': {
    ask: 'En cuestión de horas o días, ¿se te han vuelto débiles, adormecidas o torpes las piernas o las manos, o caminas de forma inestable?',
    help: 'Responde que sí también si notas las piernas pesadas, hormigueo en las dos piernas o una franja adormecida alrededor del cuerpo. Si apareció poco a poco, durante semanas, y ahora no está peor, responde aquí que no. Preguntamos por eso a continuación.',
    askAgain:
      'Desde la última vez, ¿se te han vuelto débiles, adormecidas o torpes las piernas o las manos, o caminas de forma inestable?',
  },
  'bladder-saddle': {
    ask: 'Desde hace poco, ¿has perdido el control de la orina o de las heces, o te cuesta orinar?',
    help: 'Responde que sí también si tienes adormecida la zona entre las piernas o alrededor de las nalgas, o si desde hace poco sientes distinto en las relaciones sexuales.',
    askAgain:
      'Desde la última vez, ¿has perdido el control de la orina o de las heces, o ha empezado a costarte orinar?',
  },
  accident: {
    ask: '¿Te duele la espalda o el cuello desde una caída, un golpe o un choque fuertes que no se han revisado en ningún hospital?',
    help: 'Cuentan una caída desde más de 1 metro o 5 escalones, un golpe en lo alto de la cabeza y un choque a gran velocidad. Responde que sí también si, después de cualquier lesión, te hormiguean los brazos o las piernas, o no puedes girar la cabeza hasta la mitad hacia los dos lados.',
    askAgain:
      'Desde la última vez, ¿has tenido una caída, un golpe o un choque fuertes que no se han revisado en ningún hospital?',
  },
  'stroke-signs': {
    ask: '¿Has empezado de repente a ver doble, a arrastrar las palabras o a tragar con dificultad, o se te ha caído un lado de la cara o un párpado?',
    help: 'Responde que sí también si tienes la cara, un brazo o una pierna débil o adormecida en un solo lado, o si caíste al suelo sin aviso, aunque ya haya pasado. Si un médico lo ha revisado y no hay nada nuevo, responde que no.',
    askAgain:
      'Desde la última vez, ¿has empezado de repente a ver doble, a arrastrar las palabras o a tragar con dificultad, o se te ha caído un lado de la cara o un párpado?',
  },
  'head-neck-pain': {
    ask: '¿Tienes un dolor de cabeza o de cuello nuevo, distinto a todos los anteriores, que te da mareo, náuseas o inestabilidad?',
    help: 'Responde que sí también si los ojos se te mueven solos, como si temblaran.',
    askAgain:
      'Desde la última vez, ¿has tenido un dolor de cabeza o de cuello nuevo, distinto a todos los anteriores, con mareo, náuseas o inestabilidad?',
  },
  'severe-infection': {
    ask: '¿Tienes fiebre alta o escalofríos con temblores, junto con un dolor de espalda fuerte?',
    help: 'Responde que sí también si tienes el cuello rígido y además te molesta la luz intensa o piensas con confusión.',
    askAgain:
      'Desde la última vez, ¿has tenido fiebre alta o escalofríos con temblores, junto con un dolor de espalda fuerte?',
  },
}
