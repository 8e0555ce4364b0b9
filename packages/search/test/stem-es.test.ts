/** Which Spanish words are one word to the search, and which are not. */

import { describe, expect, it } from 'vitest'
import { stem } from '../src/stem/stem.es.ts'

describe('stem', () => {
  it.each([
    'estiro, estira, estiran, estirar, estirarse, estirarme, estirando, estirado, estiramientos',
    'respiro, respirar, respiras, respiracion, respiraciones',
    'gira, giran, girar, girarlo, girando',
    'cruje, crujen, crujir, crujirse, crujirme',
    'duele, duelen',
    'nudo, nudos',
    'omoplato, omoplatos',
    'dolor, dolores',
    'pared, paredes',
    'rigido, rigidas, rigidez',
    'entumecido, entumecidas, entumecimiento',
    'pesado, pesada, pesadez',
    'escapula, escapulas, escapular, escapulares',
    'masaje, masajes, masajear',
    'lenta, lentamente',
  ])('is the same for %s', (words) => {
    expect(new Set(words.split(', ').map(stem)).size).toBe(1)
  })

  it.each([
    ['dormir', 'dormidas'],
    ['pesas', 'pesadas'],
    ['pesas', 'peso'],
    ['piso', 'pis'],
    ['muro', 'muriendo'],
    ['parte', 'parar'],
    ['pecho', 'pechera'],
  ])('tells %s from %s', (one, other) => expect(stem(one)).not.toBe(stem(other)))

  it('leaves something of every word, and short words alone', () => {
    for (const word of [
      '',
      'a',
      'pie',
      'tos',
      'mano',
      'aire',
      'ar',
      'er',
      'ando',
      'mente',
      'acion',
      'eses',
    ]) {
      expect(stem(word).length).toBeGreaterThanOrEqual(Math.min(word.length, 3))
    }
    for (const word of ['pie', 'tos', 'pis', 'ojo']) expect(stem(word)).toBe(word)
  })
})
