/** Words of the body map, in Spanish: what may help where it hurts. */

import type { where as english } from '../en/where.ts'

export const where = {
  'where.title': '¿Dónde te duele?',
  'where.lead': 'Toca la zona en el dibujo o elígela en la lista. Después te mostramos qué puede ayudar ahí.',
  'where.lost': 'Aquí no hay ninguna zona con ese nombre. Quizá sea una de estas.',
  'where.list': 'O elige en la lista',

  'where.back': 'Todas las zonas',
  'where.other': 'Mirar otra zona',
  'where.first': 'Primero, para mayor seguridad',
  'where.emergency': 'Responder a las preguntas de emergencia',
  'where.safety': 'Responder a las preguntas de seguridad',
  'where.helps': 'Qué puede ayudar aquí',
  'where.helps-lead':
    'En el orden en que los probaríamos. Empieza con uno o dos y quédate con lo que te siente bien.',
  'where.all': 'Mostrar los {count} de esta zona',
  'where.wait': 'Por favor, espera con los ejercicios hasta que alguien revise lo que te baja por el brazo.',
  'where.feel': '¿Cómo se siente ahí?',
  'where.feel-tender': 'Un punto sensible, o un nudo',
  'where.feel-other': 'Rigidez, dolor o cansancio',
  'where.neck-exercises': 'Ver los ejercicios para el cuello',
  'where.neck-below': 'Los ejercicios de abajo son para el cuello.',
  'where.read': 'Vale la pena leer',
} as const satisfies Record<keyof typeof english, string>
