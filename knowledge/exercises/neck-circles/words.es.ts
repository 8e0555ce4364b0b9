/** Half-circle sweep, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Media luna con la cabeza',
  aka: [
    'Círculos de cuello',
    'Rotaciones de cuello',
    'Movimientos circulares del cuello',
    'Semicírculos de cuello',
  ],
  summary: 'Un recorrido lento de la cabeza que deja que un cuello tenso se suelte.',
  start:
    'Siéntate con la espalda erguida, los dos pies en el suelo, las manos en el regazo y los hombros sueltos.',
  steps: [
    'Baja la barbilla despacio hacia el pecho.',
    'Lleva la barbilla hacia un hombro, como un péndulo lento.',
    'Vuelve por delante y llévala hacia el otro hombro.',
    'Regresa al frente, levanta la cabeza y empieza de nuevo.',
  ],
  breath: 'Toma aire cuando vas hacia un lado y suéltalo cuando pasas por delante.',
  feel: 'Suelto y cómodo, con una tensión suave en la parte de atrás del cuello.',
  mistakes: [
    {
      mistake: 'La media luna se vuelve un círculo entero.',
      instead: 'Detente a cada lado. No hagas la mitad de atrás.',
    },
    {
      mistake: 'Da vueltas y vueltas sin descanso.',
      instead: 'Levanta la cabeza después de cada media luna.',
    },
  ],
  stop: [
    'Detente si te mareas o tienes náuseas, y no sigas por hoy.',
    'Detente si el dolor o el hormigueo se extiende a un brazo.',
  ],
  unseen: 'La cámara no ve bien cuánto va tu cabeza hacia delante.',
  notes: [
    'El artículo solo nombra este ejercicio; los pasos de aquí son nuestros.',
    'El artículo habla de círculos. Hacemos solo la mitad de delante, porque llevar la cabeza hacia atrás puede comprimir el cuello.',
  ],
  forms: {
    seated: { name: 'Media luna con la cabeza, en una silla' },
    small: {
      name: 'Media luna pequeña con la cabeza',
      steps: [
        'Baja un poco la barbilla, como al decir que sí.',
        'Dibuja una pequeña sonrisa con la nariz: un poco hacia un lado y luego, por delante, hacia el otro.',
        'Levanta la cabeza al centro y empieza de nuevo.',
      ],
      note: 'Quédate muy por dentro de lo que te resulta fácil.',
    },
  },
  phases: {
    'chin-down': 'Baja la barbilla',
    'to-right': 'Hacia la derecha',
    'through-front': 'Pasa por delante',
    'to-left': 'Hacia la izquierda',
    'front-again': 'Vuelve al frente',
    upright: 'Levanta la cabeza',
    'small-nod': 'Baja un poco',
    'little-right': 'Un poco a la derecha',
    'little-front': 'Pasa por delante',
    'little-left': 'Un poco a la izquierda',
    'little-front-again': 'Vuelve al frente',
  },
} as const satisfies ExerciseWords
