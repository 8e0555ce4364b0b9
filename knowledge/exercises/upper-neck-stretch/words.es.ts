/** Side-of-neck stretch, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Estiramiento lateral del cuello',
  aka: ['Estiramiento del trapecio', 'Estiramiento del elevador de la escápula', 'Oreja al hombro'],
  summary: 'Alivia puntos tensos entre el cuello y el hombro.',
  start: 'Siéntate con la espalda erguida, los dos pies en el suelo y los brazos colgando a los lados.',
  steps: [
    'Deja que una oreja baje hacia el hombro de su lado. La nariz sigue mirando al frente.',
    'Deja que el otro brazo cuelgue y pese. Quédate ahí y respira.',
    'Sube la cabeza despacio. Cuando termines este lado, haz el otro.',
  ],
  breath: 'Suelta el aire cuando la cabeza baja. Respira despacio mientras te quedas.',
  feel: 'Un estiramiento suave desde la oreja hasta lo alto del hombro, en el lado del que te alejas.',
  mistakes: [
    {
      mistake: 'El hombro sube hacia la oreja.',
      instead: 'Deja caer los dos hombros antes de inclinar la cabeza.',
    },
    {
      mistake: 'La cabeza gira o cae hacia delante.',
      instead: 'Mantén la nariz apuntando al frente.',
    },
  ],
  stop: [
    'Detente si el dolor o el hormigueo se extiende al brazo, o si te mareas.',
    'Detente si notas un pellizco en el lado hacia el que te inclinas.',
  ],
  unseen: 'La cámara no ve si el estiramiento es fuerte o suave.',
  notes: [
    'El artículo solo nombra este ejercicio; los pasos de aquí son nuestros.',
    'Su idea: estirar el músculo donde está el punto tenso. Inclinar la cabeza llega a lo alto del hombro; mirar hacia abajo llega más atrás.',
  ],
  forms: {
    seated: { name: 'Estiramiento del cuello, oreja al hombro' },
    'look-down': {
      name: 'Girar hasta la mitad y mirar hacia abajo',
      steps: [
        'Gira la cabeza hasta la mitad hacia un lado.',
        'Mira hacia abajo, hacia la axila, hasta notar un estiramiento suave en la parte de atrás del cuello.',
        'Quédate ahí y respira. Los dos hombros se quedan bajos.',
        'Sube la mirada al frente y vuelve al centro. Cuando termines este lado, haz el otro.',
      ],
      note: 'Este lo notas más atrás, desde el cuello hasta la esquina de arriba del omóplato.',
    },
    small: {
      name: 'Pequeño estiramiento lateral del cuello',
      steps: [
        'Deja que una oreja baje un poco hacia el hombro, más o menos la mitad de lo que podrías.',
        'Quédate una o dos respiraciones.',
        'Sube la cabeza despacio. Cuando termines este lado, haz el otro.',
      ],
    },
    'with-hand': {
      name: 'Oreja al hombro con la mano apoyada',
      steps: [
        'Deja que una oreja baje hacia el hombro de su lado. La nariz sigue mirando al frente.',
        'Pon la mano de ese lado sobre la cabeza, por encima de la otra oreja. Su peso basta: no tires.',
        'Quédate ahí y respira, con el otro brazo pesando.',
        'Quita primero la mano y luego sube la cabeza. Cuando termines este lado, haz el otro.',
      ],
      note: 'Solo para cuando el estiramiento sin mano ya te resulte fácil.',
    },
  },
  phases: {
    tilted: 'Deja que baje',
    'tilted-a-little': 'Baja un poco',
    'half-turned': 'Gira hasta la mitad',
    'looking-down': 'Mira hacia abajo',
    centre: 'Vuelve al centro',
  },
} as const satisfies ExerciseWords
