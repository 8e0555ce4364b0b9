/** Lean back over a roller, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Reclinarse sobre el rodillo',
  aka: [
    'Extensión torácica con rodillo',
    'Extensión dorsal con foam roller',
    'Foam roller en la espalda alta',
  ],
  summary: 'Pequeños arcos hacia atrás que abren una parte alta de la espalda rígida.',
  start:
    'Siéntate en el suelo con el rodillo detrás de ti. Échate hacia atrás con el rodillo cruzado por debajo de los omóplatos. Rodillas dobladas, cadera en el suelo, la cabeza en las dos manos.',
  steps: [
    'Deja que las manos sostengan la cabeza, con la barbilla un poco hacia dentro.',
    'Suelta el aire y reclínate sobre el rodillo, solo un poco.',
    'Quédate un momento. Mantén quietas las costillas y la cadera.',
    'Toma aire y vuelve a subir.',
    'A la mitad del tiempo puedes mover el rodillo un poco más arriba. Para terminar, gira hacia un lado y baja del rodillo.',
  ],
  breath: 'Suelta el aire al reclinarte. Toma aire al subir.',
  feel: 'La parte alta de la espalda se abre sobre el rodillo. Firme, pero nunca agudo.',
  mistakes: [
    {
      mistake: 'La cabeza cae hacia atrás.',
      instead: 'Deja que la sujeten las manos, en línea con la espalda.',
    },
    {
      mistake: 'La cadera se levanta y se dobla la parte baja de la espalda.',
      instead: 'Deja que la cadera pese. El arco es pequeño.',
    },
  ],
  stop: [
    'Detente si te duele, o si el dolor es agudo o se extiende alrededor de las costillas.',
    'Detente si te mareas o si notas hormigueo en un brazo.',
  ],
  notes: [
    'El artículo dice que pases el rodillo por la parte alta de la espalda para que se arquee hacia atrás. Los pasos y los números de aquí son nuestros.',
    'Necesitas poder bajar al suelo y volver a levantarte. Si no, usa la pared.',
    'Al artículo le gusta un rodillo largo, de unos 90 cm o 36 pulgadas. Vale cualquiera que te resulte cómodo.',
    'Propone hacer justo después un ejercicio de fuerza, como empujar el suelo sobre manos y rodillas.',
    'El rodillo es un extra. Una toalla enrollada o una silla pueden hacer casi lo mismo.',
  ],
  forms: {
    crosswise: { name: 'Reclinarse sobre el rodillo, en el suelo' },
    'onto-pillow': {
      name: 'Reclinarse sobre el rodillo, hasta una almohada',
      start:
        'Pon una almohada gruesa detrás del rodillo, donde va a llegar la cabeza. Échate hacia atrás con el rodillo por debajo de los omóplatos y la cabeza en las dos manos.',
      steps: [
        'Suelta el aire y reclínate hasta que las manos y la cabeza lleguen a la almohada.',
        'Quédate un momento.',
        'Toma aire y vuelve a subir.',
        'Para terminar, gira hacia un lado y baja del rodillo.',
      ],
    },
    'over-towel': {
      name: 'Descanso sobre una toalla enrollada',
      start:
        'Enrolla una toalla, tan gruesa como tu antebrazo. Échate boca arriba en el suelo con la toalla cruzada por debajo de los omóplatos. Pon una almohada o un suéter doblado bajo la cabeza.',
      steps: [
        'Suelta el aire y deja que la espalda se hunda sobre la toalla.',
        'Apoya las manos en el vientre y respira despacio.',
        'Para terminar, gira despacio hacia un lado y saca la toalla.',
      ],
      breath: 'Respira despacio y con calma todo el tiempo.',
    },
    'on-bed': {
      name: 'Descanso sobre una toalla enrollada, en la cama',
      start:
        'Enrolla una toalla, tan gruesa como tu antebrazo. Échate boca arriba en la cama con la toalla cruzada por debajo de los omóplatos. Pon una almohada o un suéter doblado bajo la cabeza.',
      steps: [
        'Suelta el aire y deja que la espalda se hunda sobre la toalla.',
        'Apoya las manos en el vientre y respira despacio.',
        'Para terminar, gira despacio hacia un lado y saca la toalla.',
      ],
      breath: 'Respira despacio y con calma todo el tiempo.',
    },
    'at-wall': {
      name: 'Reclinarse en el rodillo, contra la pared',
      start:
        'Ponte de pie de espaldas a una pared, con los pies a un paso de ella. Pon el rodillo cruzado en la espalda, por debajo de los omóplatos. Deja colgar los brazos.',
      steps: [
        'Suelta el aire. Levanta el esternón y abre el pecho sobre el rodillo.',
        'Quédate un momento. Mira al frente.',
        'Toma aire y vuelve al punto de partida.',
      ],
    },
  },
  phases: {
    'leaned-back': 'Reclínate un poco',
    up: 'Vuelve a subir',
    rested: 'Afloja y descansa',
    'rolled-off': 'Gira a un lado',
  },
} as const satisfies ExerciseWords
