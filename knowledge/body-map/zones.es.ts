/** The places on the body map, in Spanish. */

import type { ZoneId } from '../src/vocabulary.ts'
import type { ZoneWords } from '../src/zone.ts'

export const zoneWords = {
  neck: {
    name: 'Cuello',
    where:
      'La nuca, los lados o la parte delantera del cuello, desde la cabeza hasta donde se une a los hombros.',
    notice:
      'Un cuello dolorido muchas veces se siente también más abajo, así que te hacemos unas preguntas sobre el cuello.',
  },
  'shoulder-top': {
    name: 'Parte de arriba del hombro',
    where: 'La pendiente entre la base del cuello y la punta del hombro.',
  },
  'between-blades': {
    name: 'Entre los omóplatos',
    where: 'A los dos lados de la columna, entre los bordes internos de los dos omóplatos.',
  },
  blade: {
    name: 'En un omóplato o junto a él',
    where: 'Sobre el hueso plano de detrás del hombro, o a lo largo de su borde interno.',
  },
  'below-blades': {
    name: 'Debajo de los omóplatos',
    where: 'Bajo las puntas de los omóplatos, hasta las últimas costillas.',
  },
  'ribs-side': {
    name: 'A lo largo de las costillas',
    where: 'El costado del pecho, desde debajo de la axila hasta las últimas costillas.',
    notice:
      'El dolor en las costillas puede venir de dentro del cuerpo. Si vino de repente y es agudo al tomar aire, o viene con falta de aire, llama a tu número de emergencias. Si viene con las comidas, la piel o los ojos amarillos, tos con flemas y fiebre, o una franja de piel que arde, ve primero al médico. Si es solo una sensación de tensión o de estiramiento, sigue adelante.',
  },
  'chest-front': {
    name: 'Parte delantera del pecho',
    where: 'Debajo de las clavículas, sobre el esternón y a sus lados.',
    notice:
      'El dolor o la presión en el pecho necesita una revisión médica antes de cualquier ejercicio. Si está ahora mismo, o viene con sudor, náuseas o falta de aire, llama a tu número de emergencias. Si es solo una sensación de tensión al estirarte, sigue adelante.',
  },
  'low-back': {
    name: 'Parte baja de la espalda',
    where: 'Debajo de las últimas costillas, hasta la parte de arriba de las caderas.',
    notice:
      'Esta app está hecha para la parte alta de la espalda. Si solo te duele la parte baja, van mejor otros ejercicios: pídeselos a un fisioterapeuta o a tu médico. Si también te duele la parte alta, podemos ayudarte con esa parte.',
  },
} as const satisfies Record<ZoneId, ZoneWords>
