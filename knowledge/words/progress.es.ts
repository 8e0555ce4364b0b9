/**
 * The words of a week and of a trend, in Spanish.
 *
 * Placeholders are filled from the values that the engine gives. Pain, stiffness
 * and goals are numbers of ten; `{goal}` is in the person's own words.
 */

import type { ProgressReasonId } from './progress.en.ts'

export const progressWords = {
  // What is measured and counted.
  'pain-before': 'Dolor antes de una sesión',
  'pain-after': 'Dolor después de una sesión',
  'pain-morning': 'Dolor a la mañana siguiente',
  'pain-average': 'Dolor medio de la semana',
  'pain-worst': 'Peor dolor de la semana',
  stiffness: 'Rigidez',
  goal: 'Tu meta: {goal}',
  goals: 'Todas tus metas juntas',
  range: 'Hasta dónde te puedes mover',
  minutes: 'Minutos por semana',
  'sessions-plan': 'Sesiones del plan por semana',
  'sessions-routine': 'Veces por semana que hiciste tu lista propia',
  'sessions-exercise': 'Ejercicios sueltos por semana',
  breaks: 'Pausas por semana en las que te moviste',

  // Whether it has changed.
  'trend-first-entries': 'Aún no hay suficientes: {count} de las {needed} primeras anotaciones.',
  'trend-latest-entries':
    'Aún no hay suficientes: {count} de {needed} anotaciones más, para comparar con las primeras.',
  'trend-about-the-same':
    'Más o menos igual: {latest, number} últimamente, {first, number} al principio. Si hay diferencia, está dentro de los altibajos normales.',
  'trend-smaller': 'Menor que al principio: {latest, number} últimamente, {first, number} al principio.',
  'trend-larger': 'Mayor que al principio: {latest, number} últimamente, {first, number} al principio.',
  'trend-better': 'Mejor que al principio: {latest, number} últimamente, {first, number} al principio.',
  'trend-worse': 'Más difícil que al principio: {latest, number} últimamente, {first, number} al principio.',
  'trend-as-far':
    'Más o menos igual de lejos que al principio: unos {latest, number}° últimamente, unos {first, number}° al principio. Si hay diferencia, es menor de lo que puede ver una cámara.',
  'trend-further':
    'Más lejos que al principio: unos {latest, number}° últimamente, unos {first, number}° al principio.',
  'trend-less-far':
    'Menos lejos que al principio: unos {latest, number}° últimamente, unos {first, number}° al principio.',

  // The week.
  'week-nothing-yet':
    'Todavía no has anotado nada. Esta página se irá llenando a partir de tu primera sesión.',
  'week-sessions': '{done, plural, one {# sesión} other {# sesiones}} de {planned} previstas.',
  'week-all-sessions':
    '{done, plural, one {# sesión} other {# sesiones}}: todo lo previsto, o más. Buena constancia.',
  'week-unplanned-sessions': '{done, plural, one {# sesión} other {# sesiones}} en esta semana.',
  'week-excused':
    'Una semana interrumpida por un brote o una pausa. Cuidarte era lo correcto, y no te resta nada.',
  'week-quiet': 'Ninguna sesión en esta semana. A veces pasa, y no se pierde nada.',
  'week-beside':
    'Hiciste ejercicios por tu cuenta {count, plural, one {una vez} other {# veces}}, además del plan.',
  'week-minutes': 'Alrededor de {minutes, plural, one {# minuto} other {# minutos}} de movimiento en total.',
  'week-breaks': 'Te moviste en {moved} de {due, plural, one {# pausa} other {# pausas}}.',
  'week-pain-less':
    'El dolor antes de una sesión fue de {latest, number} sobre 10 de media. Es menos que lo habitual al principio: {first, number}.',
  'week-pain-more':
    'El dolor antes de una sesión fue de {latest, number} sobre 10 de media. Es más que lo habitual al principio: {first, number}.',
  'week-pain-same':
    'El dolor antes de una sesión fue de {latest, number} sobre 10 de media: más o menos como al principio, {first, number}.',
  'week-goal': '«{goal}»: {value} sobre 10.',
  'week-flares':
    '{flares, plural, one {Empezó un brote} other {Empezaron # brotes}}. Los brotes van y vienen.',
  'week-streak':
    '{weeks, plural, one {# semana} other {# semanas seguidas}} con una sesión o con ejercicios por tu cuenta.',
  'week-streak-forgiven':
    '{weeks, plural, one {# semana} other {# semanas}} con una sesión o con ejercicios por tu cuenta. Saltarse una semana entremedias no rompe la cuenta.',
  'week-total':
    '{weeks, plural, one {# semana} other {# semanas}} con una sesión hasta ahora. Eso ya es tuyo.',

  // One kind next step.
  'next-begin': 'Una primera sesión es un buen comienzo, por corta que sea.',
  'next-check-first':
    'Antes de la próxima sesión, responde por favor a las preguntas de seguridad. Es un minuto.',
  'next-flare': 'Mientras dure el brote, basta con moverte con suavidad. El plan te espera.',
  'next-see-someone':
    'Desde hace un tiempo las cosas están más difíciles que al principio, más allá de los altibajos normales. Por favor, pide que te lo revisen; puedes llevar contigo el informe para un profesional de la salud.',
  'next-one-session': 'Basta una sesión corta para retomarlo, el día que mejor te venga.',
  'next-look-back': 'Repasar la semana ayudaría a ver hacia dónde van las cosas. Es un minuto.',
  'next-keep-up': 'Dos sesiones cortas por semana mantienen lo que has ganado.',
  'next-go-on': 'Sigue así: una sesión cada vez.',
} as const satisfies Record<ProgressReasonId, string>
