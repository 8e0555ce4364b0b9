/** Lengthwise chest opener, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Apertura del pecho a lo largo del rodillo',
  aka: [
    'Movilización torácica',
    'Movilización dorsal con rodillo',
    'Abrir el pecho sobre el foam roller',
    'Ángel de nieve sobre el rodillo',
  ],
  summary: 'Deja que el pecho se abra mientras el rodillo sostiene la espalda.',
  start:
    'Siéntate en un extremo de un rodillo largo y échate hacia atrás a lo largo, para que sostenga la cabeza, la espalda y el coxis. Pies apoyados y separados.',
  steps: [
    'Busca el equilibrio con las manos en el suelo.',
    'Abre los brazos hacia los lados, con las palmas hacia arriba, no más altos que los hombros.',
    'Toma aire y nota cómo se llena el pecho.',
    'Suelta el aire y deja que los brazos pesen.',
    'Para terminar, apoya las manos y deslízate despacio hacia un lado.',
  ],
  breath:
    'Respira despacio, tomando el aire por la nariz si puedes. Soltar el aire más largo te ayuda a aflojar.',
  feel: 'Un estiramiento amplio y suave a lo ancho del pecho y por delante de los hombros.',
  mistakes: [
    {
      mistake: 'La cabeza cuelga fuera del rodillo.',
      instead: 'Muévete hacia abajo para que el rodillo sostenga la cabeza, o añade una almohada.',
    },
    {
      mistake: 'Las costillas y la parte baja de la espalda se arquean hacia arriba.',
      instead: 'Deja que las costillas bajen cada vez que sueltas el aire.',
    },
    {
      mistake: 'Forzar los brazos hacia abajo.',
      instead: 'Deja que floten. Su propio peso basta.',
    },
  ],
  stop: [
    'Detente si un hombro te pellizca, o si un brazo te hormiguea o se te duerme.',
    'Detente si el rodillo te hace daño en la columna. Prueba con una toalla enrollada.',
  ],
  notes: [
    'El artículo te hace rodar arriba y abajo con el rodillo a lo largo de la columna. Un rodillo no puede rodar así, de modo que aquí descansas sobre él y abres los brazos.',
    'Para arquearte hacia atrás sobre un rodillo, mira «Reclinarse sobre el rodillo».',
    'Si vives con dolor desde hace mucho tiempo, pregunta a un profesional de la salud antes de usar un rodillo. No debería doler.',
    'Lo mejor es un rodillo largo, de unos 90 cm o 36 pulgadas. Aumenta el tiempo despacio.',
  ],
  forms: {
    'arms-open': { name: 'Apertura del pecho a lo largo de un rodillo' },
    'moving-arms': {
      name: 'Apertura sobre un rodillo, moviendo los brazos',
      steps: [
        'Apunta con los dos brazos al techo, con las palmas enfrentadas.',
        'Toma aire y ábrelos despacio hacia los lados. Detente mientras aún sea fácil.',
        'Suelta el aire y vuelve a juntarlos.',
        'Para terminar, apoya las manos y deslízate despacio hacia un lado.',
      ],
      breath: 'Toma aire cuando los brazos se abren. Suéltalo cuando se juntan.',
    },
    'low-arms': {
      name: 'Apertura sobre un rodillo, brazos bajos',
      steps: [
        'Apoya los brazos en el suelo, un poco separados de la cadera, con las palmas hacia arriba.',
        'Toma aire y nota cómo se llena el pecho.',
        'Suelta el aire y deja que los hombros bajen.',
        'Para terminar, deslízate despacio hacia un lado.',
      ],
    },
    'on-towel': {
      name: 'Apertura del pecho a lo largo de una toalla',
      start:
        'Enrolla una toalla. Échate boca arriba sobre ella en el suelo, con la toalla a lo largo del centro de la espalda. Rodillas dobladas, con una almohada o un suéter doblado bajo la cabeza.',
      steps: [
        'Apoya los brazos en el suelo, hacia los lados y por debajo de los hombros, con las palmas hacia arriba.',
        'Toma aire y nota cómo se llena el pecho.',
        'Suelta el aire y deja que los hombros bajen.',
        'Para terminar, gira despacio hacia un lado.',
      ],
    },
    'on-bed': {
      name: 'Apertura a lo largo de una toalla, en la cama',
      start:
        'Enrolla una toalla. Échate boca arriba sobre ella en la cama, con la toalla a lo largo del centro de la espalda. Rodillas dobladas, con una almohada o un suéter doblado bajo la cabeza.',
      steps: [
        'Apoya los brazos en la cama, hacia los lados y por debajo de los hombros, con las palmas hacia arriba.',
        'Toma aire y nota cómo se llena el pecho.',
        'Suelta el aire y deja que los hombros bajen.',
        'Para terminar, gira despacio hacia un lado.',
      ],
    },
    'at-wall': {
      name: 'Apertura con el rodillo a lo largo, en la pared',
      start:
        'Ponte de pie de espaldas a una pared, con los pies a un paso de ella. Pon el rodillo en vertical entre la espalda y la pared, a lo largo de la columna.',
      steps: [
        'Apóyate hacia atrás, sin mucho peso, para sujetar el rodillo.',
        'Deja colgar los brazos, un poco separados del cuerpo, con las palmas hacia delante.',
        'Toma aire y nota cómo se llena el pecho.',
        'Suelta el aire y deja que los hombros caigan hacia atrás.',
      ],
    },
  },
  phases: {
    'chest-full': 'Llena el pecho',
    'arms-heavy': 'Los brazos pesan',
    'arms-apart': 'Abre los brazos',
    'arms-together': 'Junta los brazos',
  },
} as const satisfies ExerciseWords
