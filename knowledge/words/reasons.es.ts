/**
 * The words of every reason the engine gives, in Spanish.
 *
 * Placeholders are filled from the reason's values. `{zone}`, `{quality}`,
 * `{precaution}`, `{things}`, `{exercise}` and `{day}` hold ids and days, which
 * the reader of the reason puts into words first. The phrases bring their own
 * article, so they never follow “a” or “de”, which would melt into it.
 */

import type { ReasonId } from './reasons.en.ts'

export const reasonWords = {
  // Why an exercise is in the session.
  'warm-up': 'Un comienzo suave, para calentar.',
  zone: 'Trabaja {zone}, donde dijiste que tienes molestias.',
  'tender-spot': 'Se usa a menudo para los puntos sensibles: {zone}.',
  quality: 'Puede ayudar con {quality}.',
  'minimum-mobility': 'Cada sesión lleva un ejercicio para soltar.',
  'minimum-strength':
    'Cada sesión lleva un ejercicio para fortalecer. En los ensayos, el trabajo de fuerza fue lo que más ayudó con el tiempo.',
  liked: 'Dijiste que te gusta.',
  'went-well': 'Te ha ido bien con él.',
  fresh: 'Para variar: no lo has hecho en los últimos días.',
  building: 'Con este vas subiendo poco a poco.',
  calm: 'Es tranquilo y lento, como le conviene a un día tenso.',
  'reduced-form': 'En esta variante, por {precaution}.',
  'other-form-things': 'En esta variante, con las cosas que tienes.',
  'hold-limited':
    'Se mantiene {seconds, plural, one {# segundo} other {# segundos}} como máximo, por {precaution}.',
  'no-hold': 'Sin mantener la posición, por {precaution}.',
  'hold-longer': 'Se mantiene un poco más, que funciona mejor a partir de los 65 años.',
  'less-for-pain': 'En menor cantidad, porque tu dolor es de {pain} sobre 10.',
  'less-in-flare': 'En menor cantidad, mientras dure el brote.',
  'less-in-lighter-week': 'En menor cantidad, porque esta semana es más suave.',
  'less-for-precaution': 'En menor cantidad, por {precaution}.',
  'stepped-up': '{steps, plural, one {Un paso} other {# pasos}} por encima de donde empezaste.',
  'stepped-down': 'Un poco menos que al principio, porque era demasiado.',

  // Why the session is as it is.
  'time-kept': 'Alrededor de {minutes, plural, one {# minuto} other {# minutos}}, como pediste.',
  'shorter-few-exercises':
    'Más corta de lo que pediste: con lo que es seguro y tienes a mano, esto es lo que tiene sentido. Unos pocos minutos valen la pena.',
  'shorter-on-purpose': 'Más corta de lo que pediste, a propósito: con más ejercicios no conseguirías más.',
  'shorter-gentle': 'Más corta de lo que pediste, a propósito: poco y suave te conviene más ahora.',
  'longer-than-asked':
    'Un poco más larga de lo que pediste: un ejercicio para soltar y otro para fortalecer necesitan este tiempo.',
  'no-mobility-left':
    'Según lo que es seguro para ti y lo que tienes, no queda ningún ejercicio para soltar.',
  'no-strength-left':
    'Según lo que es seguro para ti y lo que tienes, no queda ningún ejercicio para fortalecer.',
  'strength-rests': 'Hoy no toca fortalecer: estos músculos tienen dos días para recuperarse.',
  'gentle-only': 'Solo movimiento suave mientras el dolor sea fuerte. Fortalecer puede esperar.',
  'flare-lane': 'Un brote: durante dos días, solo movimiento suave. No es un paso atrás.',
  'lighter-week':
    'Una semana más suave: más o menos la mitad de lo habitual, para que el cuerpo se ponga al día.',
  'first-week-few':
    'Más corta de lo que pediste: pocos ejercicios la primera semana, para aprender bien cada uno.',
  'keep-up': 'Dos ejercicios, para mantener lo que has ganado.',
  'resting-today': 'Un día de descanso: muévete como te siente bien y deja los ejercicios por ahora.',

  // Why the programme is as it is.
  'length-new': '{weeks} semanas: lo habitual es notar un primer cambio entre las dos y las cuatro semanas.',
  'length-lasting':
    '{weeks} semanas: una molestia que dura mucho necesita más tiempo, y por el camino la volvemos a mirar.',
  'what-to-expect':
    'En los ensayos, a la gente le bajó el dolor entre uno y dos puntos de diez, más o menos, en un plazo de cuatro a veinte semanas. No es una cura.',
  'phase-settle-in': 'Las cantidades se quedan como están, para que tu cuerpo se vaya acostumbrando.',
  'phase-build': 'Cuando un ejercicio resulta fácil dos sesiones seguidas, sube un pequeño paso.',
  'phase-lighter-week': 'Una semana más suave: más o menos la mitad de lo habitual.',
  'phase-review': 'La última semana: el momento de mirar qué ha cambiado.',
  'phase-keep-up': 'Dos ejercicios, dos días por semana, mantienen lo que has ganado.',
  'day-not-chosen': 'No es uno de tus días.',
  'after-break':
    'Pasaste {days, plural, one {# día} other {# días}} sin sesiones: una semana más fácil para volver.',
  'after-long-break':
    'Pasaste {days, plural, one {# día} other {# días}} sin sesiones: las cantidades vuelven a empezar desde el principio.',

  // Why an exercise is not in the programme.
  'not-safe': 'De momento no, por {precaution}.',
  'not-safe-pain': 'No mientras el dolor sea tan fuerte.',
  'needs-things': 'Hace falta algo que no tienes a mano: {things}.',
  'needs-floor': 'Se hace en el suelo, y dijiste que el suelo no es para ti.',
  banned: 'Dijiste que nunca más. Puedes cambiarlo.',
  resting: 'Descansa hasta el {day}, porque dolió.',
  'too-short-hold':
    'Es un estiramiento que hay que mantener, y ahora lo que se mantiene es breve, por {precaution}.',
  'fits-less': 'Se podría hacer. Otros encajan mejor con lo que nos contaste.',
  'waits-longer-time':
    'Se podría hacer, pero lleva más tiempo del que permite una sesión de {minutes, plural, one {# minuto} other {# minutos}}.',

  // What changes, and why.
  'step-up': '{exercise}: fue fácil dos veces seguidas y con poco dolor. Sube un paso.',
  'step-down': '{exercise}: dolió más de lo que debería. Baja un paso.',
  'step-down-morning': '{exercise}: a la mañana siguiente tu espalda aún no se había calmado. Baja un paso.',
  'step-down-hurt-skip': '{exercise}: te lo saltaste porque dolía. Baja un paso.',
  'hold-early': '{exercise}: fue fácil. En las dos primeras semanas la cantidad se queda como está.',
  'rest-ambers': '{exercise}: dolió dos veces seguidas. Descansa hasta el {day} y otro ocupa su lugar.',
  'rest-red': '{exercise}: dolió demasiado. Descansa hasta el {day} y otro ocupa su lugar.',
  'pause-two-reds':
    'Dos ejercicios dolieron demasiado: el plan espera hasta que respondas otra vez a las preguntas de seguridad.',
  'pause-symptom':
    'Nos contaste algo que alguien debería revisar: el plan espera hasta que respondas otra vez a las preguntas de seguridad.',
  'ban-wish': '{exercise}: desde ahora queda fuera.',
  'unban-wish': '{exercise}: puede volver.',
  'like-wish': '{exercise}: aparecerá más a menudo, donde encaje.',
  'harder-form': '{exercise}: ya no puede subir más. Ahora viene una variante más difícil.',
  'next-exercise': '{exercise}: ya no puede subir más. En su lugar puede venir otro: {next}.',
  'flare-begins':
    'Tu dolor está muy por encima de lo habitual y no se ha calmado: solo movimiento suave hasta el {day}.',
  'flare-ends': 'El brote ha pasado: volvemos al plan, un paso por debajo de donde estabas.',
  'lighter-after-gap':
    'Pasaste más de una semana sin sesiones: durante una semana, más o menos la mitad de lo habitual.',
  'restart-after-gap':
    'Pasaste más de dos semanas sin sesiones: las cantidades vuelven a empezar desde el principio.',
  'rescreen-rise':
    'Tu dolor subió dos puntos o más: la próxima vez hay primero unas pocas preguntas de seguridad.',
  'rescreen-weekly': 'Ha pasado una semana: la próxima vez hay primero unas pocas preguntas de seguridad.',
  graduate:
    'Te va bien: lo que querías hacer cuesta menos y el dolor ha bajado. Dos ejercicios, dos días por semana, lo mantendrán así.',
  'come-back': 'El dolor ha vuelto a subir: volvemos al plan.',
  plateau:
    'Poco ha cambiado en cuatro semanas: entran otros ejercicios. Si en seis semanas no hay cambios, que lo revise un fisioterapeuta o un médico.',
} as const satisfies Record<ReasonId, string>
