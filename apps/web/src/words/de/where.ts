/** Words of the body map: what may help where it hurts. */

import type { where as english } from '../en/where.ts'

export const where = {
  'where.title': 'Wo tut es weh?',
  'where.lead':
    'Tipp die Stelle auf der Zeichnung an, oder wähl sie in der Liste aus. Dann zeigen wir, was dort helfen kann.',
  'where.lost': 'Eine Stelle mit diesem Namen gibt es hier nicht. Vielleicht ist es eine von diesen.',
  'where.list': 'Oder wähl aus der Liste',

  'where.back': 'Alle Stellen',
  'where.other': 'Eine andere Stelle ansehen',
  'where.first': 'Zuerst sichergehen',
  'where.emergency': 'Die Notfallfragen beantworten',
  'where.safety': 'Die Fragen zur Sicherheit beantworten',
  'where.helps': 'Was hier helfen kann',
  'where.helps-lead':
    'In der Reihenfolge, in der wir sie versuchen würden. Fang mit einer oder zwei an, und bleib bei dem, was guttut.',
  'where.all': 'Alle {count} für diese Stelle zeigen',
  'where.wait': 'Bitte warte mit Übungen, bis jemand angeschaut hat, was dir den Arm hinunterzieht.',
  'where.feel': 'Wie fühlt es sich dort an?',
  'where.feel-tender': 'Eine empfindliche Stelle oder ein Knoten',
  'where.feel-other': 'Steif, schmerzend oder müde',
  'where.neck-exercises': 'Zu den Übungen für den Nacken',
  'where.neck-below': 'Die Übungen unten sind für den Nacken.',
  'where.read': 'Lesenswert',
} as const satisfies Record<keyof typeof english, string>
