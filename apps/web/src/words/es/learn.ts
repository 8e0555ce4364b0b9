/** Words of the articles' screens, and of the tip of the day, in Spanish. */

import type { learn as english } from '../en/learn.ts'

export const learn = {
  'learn.title': 'Aprender',
  'learn.lead':
    'Artículos cortos sobre la parte alta de tu espalda. Dos minutos como máximo cada uno, con las fuentes al final.',
  'learn.for-you': 'Para ti',
  'learn.first': 'Para empezar a leer',
  'learn.group-understand': 'Comprender',
  'learn.group-day-by-day': 'Día a día',
  'learn.group-when-it-hurts': 'Cuando duele',
  'learn.group-see-someone': 'Consultar a alguien',
  'learn.minutes': '{minutes, plural, one {# minuto} other {# minutos}} de lectura',
  'learn.all': 'Todos los artículos',
  'learn.start': 'Volver a la app',
  'learn.next': 'Qué leer después',
  'learn.exercises': 'Ejercicios que se nombran aquí',
  'learn.print': 'Imprimir',
  'learn.sources': 'De dónde viene esto',
  'learn.sources-failed': 'Ahora mismo no se pudieron cargar las fuentes.',
  'learn.grades': 'Qué significan estas palabras',
  'learn.link': 'Leer sobre ello: {address} (abre otro sitio)',
  'learn.unknown-title': 'Este artículo no está aquí',
  'learn.unknown-lead':
    'Puede que haya un error en la dirección, o que el artículo se llame de otra manera. Estos son los que tenemos.',

  'tip.title': 'Un consejo para hoy',
  'tip.read-on': 'Seguir leyendo: {title}',
  'tip.dismiss': 'Ocultar por hoy',
} as const satisfies Record<keyof typeof english, string>
