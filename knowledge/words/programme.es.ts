/** Words for the parts of a programme that are not exercises, in Spanish. */

import type { ZoneId } from '../src/vocabulary.ts'
import type { phaseWords as phases, qualityWords as qualities, slotWords as slots } from './programme.en.ts'

export const phaseWords = {
  'settle-in': 'Toma de contacto',
  build: 'Avanzar',
  'lighter-week': 'Semana más suave',
  review: 'Repaso',
  'keep-up': 'Mantener',
} as const satisfies Record<keyof typeof phases, string>

export const slotWords = {
  'warm-up': 'Calentar',
  mobility: 'Soltar',
  strength: 'Fortalecer',
  stretch: 'Estirar',
  ease: 'Vuelta a la calma',
} as const satisfies Record<keyof typeof slots, string>

export const qualityWords = {
  stiff: 'la rigidez',
  'tight-spots': 'los puntos tensos y sensibles',
  'weak-or-tired': 'la debilidad o el cansancio en esa zona',
  'aching-after-sitting': 'el dolor después de pasar tiempo en la silla',
  'short-of-breath-room': 'un pecho que se siente apretado al tomar aire',
  tense: 'la tensión',
} as const satisfies Record<keyof typeof qualities, string>

/** The places of the body map as they stand in the middle of a sentence. */
export const zonePhrases = {
  neck: 'el cuello',
  'shoulder-top': 'la parte de arriba de los hombros',
  'between-blades': 'la zona entre los omóplatos',
  blade: 'los omóplatos',
  'below-blades': 'la zona debajo de los omóplatos',
  'ribs-side': 'los lados de las costillas',
  'chest-front': 'la parte delantera del pecho',
  'low-back': 'la parte baja de la espalda',
} as const satisfies Record<ZoneId, string>
