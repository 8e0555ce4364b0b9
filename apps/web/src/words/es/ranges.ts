/** Words of the check of how far movements go, in Spanish. */

import type { ranges as english } from '../en/ranges.ts'

export const ranges = {
  'ranges.title': 'Hasta dónde llegas',
  'ranges.card-lead':
    'La cámara puede medir hasta dónde llegan el cuello, los brazos y el tronco. Basta una vez al mes, más o menos, para ver un cambio.',
  'ranges.open': 'Medir hasta dónde llegas',
  'ranges.lead':
    'Cada movimiento tres veces, a los dos lados. Cuenta el intento del medio. Lleva unos cinco minutos.',
  'ranges.needs': 'Necesitas una silla y algo donde apoyar el teléfono, a un metro más o menos.',
  'ranges.rule': 'Llega hasta donde te resulte cómodo y para antes de que duela.',
  'ranges.no-exam':
    'Esto no es una exploración médica. Muestra a grandes rasgos hasta dónde llegas, para comparar.',
  'ranges.choose': '¿Qué quieres medir?',
  'ranges.choose-one': 'Elige al menos uno.',
  'ranges.left-out': 'De momento, sin medir',
  'ranges.begin': 'Empezar con la cámara',
  'ranges.back': 'Volver a tu evolución',
  'ranges.without': 'Ahora no',

  'ranges.held-not-yet': 'Cuando tengas un plan, podrás medir hasta dónde llegas.',
  'ranges.held-check-due': 'Primero, unas preguntas de seguridad. Después podrás medir.',
  'ranges.held-see-clinician': 'La medición espera hasta que esto se haya visto.',
  'ranges.held-rest': 'Hoy toca descansar. La medición puede esperar hasta que estés bien.',
  'ranges.held-flare':
    'Durante un brote, nadie tiene que llegar al final de un movimiento. Mide cuando se haya calmado.',
  'ranges.held-all':
    'Según tus respuestas, dejamos fuera todos estos movimientos. Por eso ahora no hay nada que medir.',
  'ranges.to-check': 'A las preguntas de seguridad',
  'ranges.to-advice': 'Qué hacer ahora',

  'ranges.place': '{number} de {of}',
  'ranges.side-left': '{what}, izquierda',
  'ranges.side-right': '{what}, derecha',
  'ranges.tries': '{done} de {needed}',
  'ranges.tries-heard': '{done} de {needed} intentos',
  'ranges.band': 'Aproximadamente de {from} a {to}°',
  'ranges.no-band': 'Ahora mismo, sin ángulo',
  'ranges.do-head-turn-left': 'Gira la cabeza despacio a la izquierda y vuelve al centro. Tres veces.',
  'ranges.do-head-turn-right': 'Gira la cabeza despacio a la derecha y vuelve al centro. Tres veces.',
  'ranges.do-head-tilt-left':
    'Deja caer la oreja izquierda hacia el hombro izquierdo y vuelve al centro. Tres veces.',
  'ranges.do-head-tilt-right':
    'Deja caer la oreja derecha hacia el hombro derecho y vuelve al centro. Tres veces.',
  'ranges.do-shoulder-elevation-left':
    'Sube el brazo izquierdo por el lado hacia arriba y vuelve a bajarlo. Tres veces.',
  'ranges.do-shoulder-elevation-right':
    'Sube el brazo derecho por el lado hacia arriba y vuelve a bajarlo. Tres veces.',
  'ranges.do-trunk-lean-left':
    'Inclínate a la izquierda sin despegarte de la silla y vuelve arriba. Tres veces.',
  'ranges.do-trunk-lean-right':
    'Inclínate a la derecha sin despegarte de la silla y vuelve arriba. Tres veces.',
  'ranges.do-trunk-turn-left':
    'Gira el pecho a la izquierda, deja que la cabeza lo acompañe, y vuelve. Tres veces.',
  'ranges.do-trunk-turn-right':
    'Gira el pecho a la derecha, deja que la cabeza lo acompañe, y vuelve. Tres veces.',
  'ranges.other-left': 'Ese era el otro lado. Ahora el izquierdo, por favor.',
  'ranges.other-right': 'Ese era el otro lado. Ahora el derecho, por favor.',
  'ranges.stuck': 'Sin prisa. Si este hoy no sale, sáltalo.',
  'ranges.blind-ear': 'Con la cabeza tan girada, la oreja no se ve. Un poco menos es suficiente.',
  'ranges.hurts': 'Me duele',
  'ranges.skip': 'Saltar',
  'ranges.end': 'Terminar',

  'ranges.hurt-title': 'Medición parada',
  'ranges.hurt-lead':
    'Has hecho bien en parar. De este movimiento no se anota nada, y lo que falta de él se deja fuera. Deja que se calme un momento.',
  'ranges.hurt-signs':
    'Si algo es nuevo o te asusta, como entumecimiento, mareo o dolor en el pecho, no sigas. Responde primero a las preguntas de seguridad.',
  'ranges.hurt-next': 'Seguir con el siguiente',
  'ranges.hurt-last': 'Ver lo que se ha medido',
  'ranges.hurt-end': 'Terminar aquí',

  'ranges.end-title': '¿Terminar aquí?',
  'ranges.end-some': 'Una parte ya está medida. ¿Quieres guardarla?',
  'ranges.end-none': 'Todavía no se ha medido nada, así que no se guarda nada.',
  'ranges.end-keep': 'Guardar y terminar',
  'ranges.end-drop': 'Terminar sin guardar',
  'ranges.end-plain': 'Terminar',
  'ranges.end-no': 'Seguir midiendo',

  'ranges.stopped-title': 'Sin la cámara no se puede',
  'ranges.stopped-lead': 'No hay otra forma de medirlo. Tus ejercicios siguen como siempre.',
  'ranges.stopped-some': 'Lo medido hasta ahora sigue ahí.',
  'ranges.lost': 'La cámara se ha parado.',
  'ranges.keep': 'Guardar lo medido',

  'ranges.done-title': 'Listo',
  'ranges.done-nothing':
    'Esta vez no se ha anotado nada. No importa: prueba otra vez cuando quieras, quizá con más luz.',
  'ranges.done-kept': 'Está anotado. Con las semanas lo verás en tu evolución.',
  'ranges.result-left': 'Izquierda: {from} a {to}°',
  'ranges.result-right': 'Derecha: {from} a {to}°',
  'ranges.off-by': 'Aquí una cámara puede equivocarse en {error}°.',
  'ranges.since-first': 'Medido por primera vez.',
  'ranges.since-same': 'Más o menos como la última vez.',
  'ranges.since-further': 'Más lejos que la última vez.',
  'ranges.since-less': 'No tan lejos como la última vez. Eso cambia de un día a otro.',
  'ranges.missing': 'Sin anotar, por falta de intentos: {what}.',
} as const satisfies Record<keyof typeof english, string>
