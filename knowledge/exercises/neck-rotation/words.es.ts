/** Neck turn, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Giro del cuello',
  aka: ['Rotación del cuello', 'Rotación cervical', 'Mirar por encima del hombro'],
  summary: 'Puede aliviar un cuello rígido y ayudarte a mirar por encima del hombro.',
  start: 'Siéntate con los dos pies en el suelo, los hombros sueltos y la espalda recta y erguida.',
  steps: [
    'Mantén la barbilla a la misma altura. Gira despacio la cabeza hacia un lado, solo hasta donde sea cómodo.',
    'Quédate ahí y deja que los hombros cuelguen.',
    'Vuelve al centro. Cuando termines este lado, gira hacia el otro de la misma manera.',
  ],
  breath: 'Suelta el aire al girar y toma aire al volver. Respira como siempre mientras te quedas.',
  feel: 'Un estiramiento suave a lo largo del lado del cuello. Nunca se siente forzado.',
  mistakes: [
    {
      mistake: 'La barbilla baja o sube.',
      instead: 'Deja que los ojos recorran una línea horizontal.',
    },
    {
      mistake: 'Los hombros también giran.',
      instead: 'Mantén el pecho mirando al frente.',
    },
    {
      mistake: 'El giro es rápido.',
      instead: 'Tómate unos tres segundos en cada sentido.',
    },
  ],
  stop: [
    'Detente si te mareas, tienes náuseas o ves doble, y no sigas por hoy.',
    'Detente si el dolor o el hormigueo se extiende al brazo.',
  ],
  unseen: 'A partir de la mitad, la cámara ya no ve cuánto giras.',
  notes: [
    'El artículo dice que no se haga con ningún dolor de cuello o de hombros. Creemos que un giro pequeño y cómodo está bien con un dolor leve que ya conoces. Si tienes dudas, consulta con personal médico.',
    'Va bien para una pausa en el trabajo.',
  ],
  forms: {
    held: { name: 'Giro del cuello, con pausa' },
    moving: {
      name: 'Giro del cuello, en movimiento',
      steps: [
        'Mantén la barbilla a la misma altura. Gira despacio la cabeza hacia un lado, solo hasta donde sea cómodo.',
        'Vuelve directamente al centro, sin quedarte.',
        'Cuando termines este lado, gira hacia el otro de la misma manera.',
      ],
      breath: 'Suelta el aire al girar y toma aire al volver.',
    },
    'half-range': {
      name: 'Medio giro del cuello',
      steps: [
        'Mantén la barbilla a la misma altura. Gira la cabeza más o menos hasta la mitad hacia un lado, no más.',
        'Vuelve directamente al centro, sin quedarte.',
        'Cuando termines este lado, gira hasta la mitad hacia el otro.',
      ],
      breath: 'Suelta el aire al girar y toma aire al volver.',
      note: 'Hasta la mitad quiere decir que la nariz apunta entre el frente y el hombro.',
    },
    standing: {
      name: 'Giro del cuello, de pie',
      start:
        'Ponte de pie con los pies al ancho de la cadera, los hombros sueltos y la espalda recta y erguida.',
    },
    'on-bed': {
      name: 'Giro del cuello, en la cama',
      start:
        'Acuéstate boca arriba en la cama, con la cabeza en una almohada plana y, si quieres, las rodillas dobladas.',
      steps: [
        'Deja que la cabeza pese. Ruédala más o menos hasta la mitad hacia un lado.',
        'Ruédala de vuelta al centro, sin quedarte. Cuando termines este lado, ruédala hacia el otro.',
        'La almohada sostiene el peso todo el tiempo.',
      ],
      breath: 'Suelta el aire al rodar hacia el lado y toma aire al volver.',
    },
  },
  phases: {
    turned: 'Gira despacio',
    'half-turned': 'Gira hasta la mitad',
    centre: 'Vuelve al centro',
  },
} as const satisfies ExerciseWords
