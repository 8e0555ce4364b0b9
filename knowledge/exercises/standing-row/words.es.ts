/** Band row, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

const bandNote =
  'Antes de cada sesión, revisa que la banda no tenga roturas y tira fuerte una vez de donde está fijada.'

export const words = {
  name: 'Remo con banda',
  aka: ['Remo de pie', 'Remo con banda elástica', 'Remo con goma'],
  summary: 'Fortalece los músculos que llevan los omóplatos hacia atrás.',
  start:
    'Fija la banda a la altura de los codos. Ponte de pie frente a ella, con un extremo en cada mano y los pies al ancho de la cadera. Da pasos atrás hasta que la banda esté apenas tensa y los brazos se estiren hacia delante.',
  steps: [
    'Lleva los omóplatos hacia atrás y un poco hacia abajo.',
    'Dobla los codos y tira de las manos hacia las costillas de abajo. Los codos pasan rozando los costados.',
    'Quédate un momento. Mantén quieto el pecho y rectas las muñecas.',
    'Deja que los brazos vuelvan despacio hacia delante. No dejes que la banda vuelva de golpe.',
  ],
  breath: 'Suelta el aire al tirar. Toma aire al dejar que la banda vuelva.',
  feel: 'Esfuerzo entre los omóplatos y justo por debajo, y un poco en los brazos.',
  mistakes: [
    {
      mistake: 'El cuerpo se echa hacia atrás para ayudar.',
      instead: 'Mantén quieto el cuerpo. Si la banda está demasiado tensa, acércate a donde está fijada.',
    },
    {
      mistake: 'Los hombros suben hacia las orejas.',
      instead: 'Lleva los omóplatos hacia abajo antes de doblar los codos.',
    },
    { mistake: 'Los codos se abren.', instead: 'Deja que pasen rozando los costados.' },
  ],
  stop: [
    'Detente si notas un pellizco en el hombro, o si el dolor o el hormigueo baja por un brazo.',
    'Detente si la banda está rota o si se mueve el punto donde está fijada.',
  ],
  unseen: 'La cámara no ve tus omóplatos ni el brazo del otro lado.',
  notes: [
    'El artículo solo nombra este ejercicio; los pasos de aquí son nuestros. Propone el remo en lugar de las flexiones de brazos.',
    'El artículo no menciona ninguna banda. Usamos una porque es fácil tenerla en casa.',
    bandNote,
    'Si el látex te molesta en la piel, usa una banda sin látex. Cuando te resulte fácil, toma una más firme.',
  ],
  forms: {
    anchored: { name: 'Remo con banda, de pie' },
    seated: {
      name: 'Remo con banda, en una silla',
      start:
        'Fija la banda a la altura que tienen los codos cuando te sientas. Siéntate frente a ella con la espalda erguida, los dos pies bien apoyados y un extremo en cada mano. La banda está apenas tensa cuando los brazos se estiran hacia delante.',
    },
    'band-round-feet': {
      name: 'Remo en una silla, banda alrededor de los pies',
      start:
        'Siéntate cerca del borde de una silla firme con la espalda erguida. Estira un poco las piernas, con los talones apoyados. Pasa la banda por el centro de los dos zapatos y sujeta un extremo en cada mano.',
      note: 'Mantén las puntas de los pies hacia arriba para que la banda no pueda resbalar. Aparta la cara mientras la colocas.',
    },
    'short-pull': {
      name: 'Remo corto con banda ligera',
      start:
        'Fija una banda ligera a la altura que tiene la cintura cuando te sientas. Siéntate frente a ella con la espalda erguida, los dos pies bien apoyados y un extremo en cada mano.',
      steps: [
        'Lleva los omóplatos con suavidad hacia atrás.',
        'Tira hasta que los codos lleguen a los costados, no más.',
        'Deja que los brazos vuelvan despacio hacia delante.',
      ],
      note: 'Las manos se quedan bajas, entre la cintura y las costillas.',
    },
    'one-arm': {
      name: 'Remo con banda con un brazo, de pie',
      start:
        'Fija la banda a la altura de los codos. Ponte de pie frente a ella y sujeta la banda con una mano. Apoya la otra mano en la cadera.',
      steps: [
        'Lleva ese omóplato hacia atrás y un poco hacia abajo.',
        'Tira de la mano hacia las costillas de abajo. Mantén el pecho mirando al frente.',
        'Quédate un momento y deja que el brazo vuelva despacio hacia delante.',
        'Cuando termines este lado, cambia de mano.',
      ],
      note: 'Si te duele un hombro, haz solo el otro.',
    },
  },
  phases: {
    pulled: 'Tira hacia atrás',
    'half-pulled': 'Tira hasta la mitad',
    forward: 'Despacio hacia delante',
  },
} as const satisfies ExerciseWords
