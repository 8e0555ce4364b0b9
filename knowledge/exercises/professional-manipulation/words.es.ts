/** Manipulation of the upper back, in Spanish. */

import type { InformationWords } from '../../src/information-words.ts'

export const words = {
  name: 'Hacer crujir la parte alta de la espalda',
  aka: ['Manipulación', 'Ajuste', 'Crujirse la espalda', 'Tronarse la espalda'],
  summary:
    'Un tratamiento que hace un profesional con formación. Por favor, no lo pruebes contigo ni con otras personas.',
  paragraphs: [
    'En fisioterapia y en quiropráctica a veces se da un empujón rápido con las manos en la parte alta de la espalda. Muchas veces se oye un crujido. Ese sonido no significa que un hueso haya vuelto a su sitio.',
    'Puede aliviar el dolor durante un rato. No es adecuado para todo el mundo, por eso el profesional te pregunta antes por tu salud y te examina.',
    'Uno de los artículos dice que funciona mejor si después se hacen ejercicios de movimiento y de fuerza. Esos los puedes hacer por tu cuenta, aquí.',
    'No mostramos cómo se hace. Un empujón rápido y forzado, en manos sin formación, puede hacer daño.',
  ],
} as const satisfies InformationWords
