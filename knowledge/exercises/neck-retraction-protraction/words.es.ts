/** Chin glide, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Deslizar la barbilla',
  aka: [
    'Retracción cervical',
    'Doble mentón',
    'Meter la barbilla',
    'Chin tuck',
    'Deslizamiento del cuello adelante y atrás',
  ],
  summary:
    'Da un cambio al cuello después de mirar una pantalla y despierta los músculos de su parte de delante.',
  start: 'Siéntate con la espalda erguida, los dos pies en el suelo y la mirada al frente.',
  steps: [
    'Desliza la cabeza recta hacia atrás, como si cerraras un cajón con la barbilla. Baja la barbilla una pizca al hacerlo.',
    'Quédate ahí sin apretar. Se forma una pequeña papada.',
    'Deja que la cabeza vuelva a deslizarse hacia delante, hasta donde descansa por sí sola.',
  ],
  breath: 'Suelta el aire al deslizar hacia atrás. Sigue respirando mientras te quedas.',
  feel: 'La parte de atrás del cuello larga y un ligero esfuerzo por delante. Sin tensión en la garganta ni en la mandíbula.',
  mistakes: [
    {
      mistake: 'La cabeza se inclina hacia abajo o hacia atrás.',
      instead: 'Mantén los ojos en un punto a su misma altura.',
    },
    {
      mistake: 'El pecho empuja hacia delante.',
      instead: 'Mantén quieto el pecho. Solo se desliza la cabeza.',
    },
    {
      mistake: 'Se hace con todas las fuerzas.',
      instead: 'Usa más o menos un tercio de tu fuerza.',
    },
  ],
  stop: ['Detente si te provoca mareo, dolor de cabeza, o dolor u hormigueo en un brazo.'],
  unseen: 'El movimiento es pequeño, así que la cámara solo lo ve a grandes rasgos.',
  notes: [
    'El artículo solo nombra este ejercicio; los pasos de aquí son nuestros.',
    'Sus palabras podrían significar decir que sí con la cabeza, encoger los hombros o deslizar la cabeza. Elegimos el deslizamiento suave.',
  ],
  forms: {
    seated: { name: 'Deslizar la barbilla, en una silla' },
    'no-hold': {
      name: 'Deslizar la barbilla un poco, sin mantener',
      steps: [
        'Desliza la cabeza un poco, recta hacia atrás, con la mirada al frente.',
        'Deja que vuelva enseguida hacia delante, hasta donde descansa por sí sola.',
      ],
      breath: 'Suelta el aire al deslizar hacia atrás y toma aire al soltar.',
    },
    'at-wall': {
      name: 'Deslizar la barbilla, contra la pared',
      start:
        'Ponte de pie con la espalda y la cadera contra una pared y los pies a un paso corto de ella. Detrás de la cabeza cabe una toalla doblada.',
      steps: [
        'Baja la barbilla una pizca y desliza la cabeza recta hacia atrás, hasta la pared o la toalla.',
        'Presiona un poco y quédate. Mantén la mirada al frente y la mandíbula suelta.',
        'Deja que la cabeza vuelva a deslizarse hacia delante.',
      ],
      note: 'Si la cabeza no llega a la pared, usa una toalla más gruesa. No la inclines hacia atrás.',
    },
    'on-bed': {
      name: 'Deslizar la barbilla, en la cama',
      start:
        'Acuéstate boca arriba en la cama, con una almohada plana bajo la cabeza y, si quieres, las rodillas dobladas.',
      steps: [
        'Baja la barbilla una pizca, para que se alargue la parte de atrás del cuello.',
        'Presiona un poco la cabeza contra la almohada y quédate.',
        'Suelta del todo.',
      ],
    },
  },
  phases: { 'drawn-back': 'Desliza hacia atrás', 'let-go': 'Y suelta' },
} as const satisfies ExerciseWords
