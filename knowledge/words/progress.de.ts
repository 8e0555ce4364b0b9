/**
 * The words of a week and of a trend, in German.
 *
 * Placeholders are filled from the values that the engine gives. Pain, stiffness
 * and goals are numbers of ten; `{goal}` is in the person's own words.
 */

import type { ProgressReasonId } from './progress.en.ts'

export const progressWords = {
  // What is measured and counted.
  'pain-before': 'Schmerz vor einer Einheit',
  'pain-after': 'Schmerz nach einer Einheit',
  'pain-morning': 'Schmerz am Morgen danach',
  'pain-average': 'Schmerz der Woche im Schnitt',
  'pain-worst': 'Stärkster Schmerz der Woche',
  stiffness: 'Steifheit',
  goal: 'Dein Ziel: {goal}',
  goals: 'Alle deine Ziele zusammen',
  range: 'Wie weit du dich bewegen kannst',
  minutes: 'Minuten pro Woche',
  'sessions-plan': 'Einheiten des Plans pro Woche',
  'sessions-routine': 'Wie oft pro Woche du deine eigene Liste gemacht hast',
  'sessions-exercise': 'Einzelne Übungen pro Woche',
  breaks: 'Pausen pro Woche, in denen du dich bewegt hast',

  // Whether it has changed.
  'trend-first-entries': 'Noch nicht genug: {count} von {needed} ersten Einträgen.',
  'trend-latest-entries':
    'Noch nicht genug: {count} von {needed} weiteren Einträgen, um sie mit den ersten zu vergleichen.',
  'trend-about-the-same':
    'Etwa gleich: {latest, number} zuletzt, {first, number} am Anfang. Ein Unterschied liegt im üblichen Auf und Ab.',
  'trend-smaller': 'Kleiner als am Anfang: {latest, number} zuletzt, {first, number} am Anfang.',
  'trend-larger': 'Größer als am Anfang: {latest, number} zuletzt, {first, number} am Anfang.',
  'trend-better': 'Besser als am Anfang: {latest, number} zuletzt, {first, number} am Anfang.',
  'trend-worse': 'Schwerer als am Anfang: {latest, number} zuletzt, {first, number} am Anfang.',
  'trend-as-far':
    'Etwa so weit wie am Anfang: rund {latest, number}° zuletzt, rund {first, number}° am Anfang. Ein Unterschied ist kleiner, als eine Kamera sehen kann.',
  'trend-further': 'Weiter als am Anfang: rund {latest, number}° zuletzt, rund {first, number}° am Anfang.',
  'trend-less-far':
    'Weniger weit als am Anfang: rund {latest, number}° zuletzt, rund {first, number}° am Anfang.',

  // The week.
  'week-nothing-yet': 'Hier steht noch nichts. Diese Seite füllt sich ab deiner ersten Einheit.',
  'week-sessions': '{done, plural, one {# Einheit} other {# Einheiten}} von {planned} geplanten.',
  'week-all-sessions':
    '{done, plural, one {# Einheit} other {# Einheiten}}: alles, was geplant war, oder mehr. Gut drangeblieben.',
  'week-unplanned-sessions': '{done, plural, one {# Einheit} other {# Einheiten}} in dieser Woche.',
  'week-excused':
    'Eine Woche, in die ein Schub oder eine Unterbrechung fiel. Auf dich zu achten war richtig, und dafür wird nichts abgezogen.',
  'week-quiet': 'Keine Einheit in dieser Woche. Das kommt vor, und nichts geht dadurch verloren.',
  'week-beside': 'Neben dem Plan hast du {count, plural, one {# Mal} other {# Mal}} eigene Übungen gemacht.',
  'week-minutes': 'Insgesamt etwa {minutes, plural, one {# Minute} other {# Minuten}} Bewegung.',
  'week-breaks': 'Du hast dich in {moved} von {due, plural, one {# Pause} other {# Pausen}} bewegt.',
  'week-pain-less':
    'Der Schmerz vor einer Einheit lag im Schnitt bei {latest, number} von 10. Das ist weniger als dein üblicher Wert am Anfang, {first, number}.',
  'week-pain-more':
    'Der Schmerz vor einer Einheit lag im Schnitt bei {latest, number} von 10. Das ist mehr als dein üblicher Wert am Anfang, {first, number}.',
  'week-pain-same':
    'Der Schmerz vor einer Einheit lag im Schnitt bei {latest, number} von 10: etwa gleich wie am Anfang, {first, number}.',
  'week-goal': '„{goal}“: {value} von 10.',
  'week-flares':
    '{flares, plural, one {Ein Schub hat} other {# Schübe haben}} begonnen. Schübe kommen und gehen.',
  'week-streak':
    '{weeks, plural, one {# Woche} other {# Wochen}} hintereinander mit einer Einheit oder eigenen Übungen.',
  'week-streak-forgiven':
    '{weeks, plural, one {# Woche} other {# Wochen}} mit einer Einheit oder eigenen Übungen. Eine ausgelassene Woche dazwischen beendet das nicht.',
  'week-total': 'Bisher {weeks, plural, one {# Woche} other {# Wochen}} mit einer Einheit. Das bleibt dir.',

  // One kind next step.
  'next-begin': 'Eine erste Einheit ist ein guter Anfang, und sei sie noch so kurz.',
  'next-check-first':
    'Bitte beantworte vor der nächsten Einheit die Fragen zur Sicherheit. Das dauert eine Minute.',
  'next-flare': 'Solange der Schub dauert, reicht sanfte Bewegung. Der Plan wartet auf dich.',
  'next-see-someone':
    'Seit einiger Zeit ist es schwerer als am Anfang, mehr als das übliche Auf und Ab. Bitte lass das untersuchen; den Bericht für die Fachperson kannst du mitnehmen.',
  'next-one-session': 'Eine kurze Einheit reicht, um wieder einzusteigen – an dem Tag, der dir passt.',
  'next-look-back':
    'Ein Rückblick auf die Woche würde helfen zu sehen, wohin es geht. Das dauert eine Minute.',
  'next-keep-up': 'Zwei kurze Einheiten pro Woche erhalten, was du erreicht hast.',
  'next-go-on': 'Mach so weiter: eine Einheit nach der anderen.',
} as const satisfies Record<ProgressReasonId, string>
