/** Words of the articles' screens, and of the tip of the day. */

import type { learn as english } from '../en/learn.ts'

export const learn = {
  'learn.title': 'Wissen',
  'learn.lead':
    'Kurze Artikel über deinen oberen Rücken. Jeder höchstens zwei Minuten, mit den Quellen am Ende.',
  'learn.for-you': 'Für dich',
  'learn.first': 'Gut für den Anfang',
  'learn.group-understand': 'Verstehen',
  'learn.group-day-by-day': 'Tag für Tag',
  'learn.group-when-it-hurts': 'Wenn es wehtut',
  'learn.group-see-someone': 'Untersuchen lassen',
  'learn.minutes': '{minutes, plural, one {# Minute} other {# Minuten}} Lesezeit',
  'learn.all': 'Alle Artikel',
  'learn.start': 'Zurück zur App',
  'learn.next': 'Als Nächstes lesen',
  'learn.exercises': 'Übungen, um die es hier geht',
  'learn.print': 'Drucken',
  'learn.sources': 'Woher das kommt',
  'learn.sources-failed': 'Die Quellen konnten gerade nicht geladen werden.',
  'learn.grades': 'Was diese Wörter bedeuten',
  'learn.link': 'Darüber lesen: {address} (öffnet eine andere Website)',
  'learn.unknown-title': 'Diesen Artikel gibt es hier nicht',
  'learn.unknown-lead':
    'Vielleicht ist in der Adresse ein Tippfehler, oder der Artikel heißt anders. Diese hier haben wir.',

  'tip.title': 'Ein Tipp für heute',
  'tip.read-on': 'Weiterlesen: {title}',
  'tip.dismiss': 'Für heute ausblenden',
} as const satisfies Record<keyof typeof english, string>
