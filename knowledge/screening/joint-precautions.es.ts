/** What the precautions for joints, nerves and injuries say to the person, in Spanish. */

import type { PrecautionWords } from '../src/screening.ts'
import type { jointPrecautions } from './joint-precautions.ts'

export const jointPrecautionWords: Record<(typeof jointPrecautions)[number]['id'], PrecautionWords> = {
  R04: {
    name: 'un cuello que necesita cuidado',
    change:
      'Tu cuello se queda en su parte media y fácil. Nada te presiona la cabeza, que siempre está apoyada o erguida.',
    advice: ['Detente y ve al médico si te hormiguean los brazos o las piernas, o los notas débiles.'],
  },
  R05: {
    name: 'un hombro dolorido',
    change:
      'Dejamos fuera las cargas pesadas en el hombro, las manos detrás de la espalda y los brazos muy cruzados o muy abiertos.',
    advice: [
      'Un poco de molestia está bien si se va en media hora y al día siguiente no está peor.',
      'Con un hombro congelado, quédate donde no hay dolor.',
    ],
  },
  'R05-overhead': {
    name: 'un hombro que duele al levantar el brazo',
    change:
      'Los brazos se quedan a la altura de los hombros o por debajo hasta que levantarlos sea más fácil.',
    advice: [
      'Te volvemos a preguntar de vez en cuando, para que puedas llegar más alto cuando el hombro esté listo.',
    ],
  },
  R06: {
    name: 'unas rodillas que llevan mal el apoyo',
    change: 'Nada se hace de rodillas. Usamos una silla, una mesa o una pared.',
    advice: ['Usa una silla firme y sin ruedas.'],
  },
  R07: {
    name: 'unas muñecas o manos doloridas',
    change: 'Nada se apoya en una muñeca doblada. Usamos los antebrazos o una pared.',
    advice: ['Mantén las muñecas rectas cuando sujetes algo.'],
  },
  'R07-grip': {
    name: 'unas manos que duelen al agarrar',
    change: 'No hace falta agarrar nada ni tirar de nada.',
    advice: ['Deja las manos sueltas.'],
  },
  R10: {
    name: 'unas articulaciones muy flexibles',
    change: 'Ninguna articulación se lleva hasta su tope. Los estiramientos duran 10 segundos como máximo.',
    advice: ['Detente un poco antes de tu tope.', 'Importa más el control que llegar lejos.'],
  },
  'R11-spine': {
    name: 'una operación de columna',
    change:
      'Quedan fuera las flexiones profundas, los giros amplios, el rodillo y las cargas pesadas hasta que tu equipo médico diga que puedes.',
    advice: ['Haz primero lo que te ha indicado tu propio equipo médico.'],
  },
  'R11-chest': {
    name: 'una operación de pecho',
    change:
      'Dejamos fuera apoyarte en los brazos, levantarlos y abrir el pecho hasta que tu equipo médico diga que puedes.',
    advice: ['Detente si el esternón hace un chasquido o duele, y llama a tu equipo médico.'],
  },
  'R11-shoulder': {
    name: 'una operación de hombro o de mama',
    change:
      'Dejamos fuera apoyarte en los brazos, levantarlos y los estiramientos amplios hasta que tu equipo médico diga que puedes.',
    advice: ['Haz primero lo que te ha indicado tu propio equipo médico.'],
  },
  'R11-belly': {
    name: 'una operación de vientre',
    change:
      'Dejamos fuera apretar el vientre, ponerte boca abajo y los esfuerzos fuertes hasta que tu equipo médico diga que puedes.',
    advice: ['Para levantarte, gira primero hacia un lado.'],
  },
  R12: {
    name: 'un problema de disco o de nervio',
    change: 'Quedan fuera redondear mucho la espalda, los giros amplios y el final del recorrido del cuello.',
    advice: ['Sigue con lo que no haga que se extienda.', 'Si baja más, detente y pide que te lo revisen.'],
  },
  R13: {
    name: 'una lesión de cuello en las últimas semanas',
    change: 'Tu cuello se mueve solo un poco, y solo sin dolor.',
    advice: ['Poco y a menudo es mejor que lejos.'],
  },
  R18: {
    name: 'una columna curvada',
    change: 'Los dos lados trabajan igual. No prometemos enderezar una curva.',
    advice: ['Está bien que un lado se mueva menos que el otro.'],
  },
  'R18-fused': {
    name: 'una columna fusionada',
    change: 'Quedan fuera las flexiones profundas, los giros amplios, el rodillo y las cargas pesadas.',
    advice: ['Deja que se muevan las partes que se mueven.'],
  },
}
