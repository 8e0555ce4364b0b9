/** Words of the check of how far movements go, in German. */

import type { ranges as english } from '../en/ranges.ts'

export const ranges = {
  'ranges.title': 'Wie weit du kommst',
  'ranges.card-lead':
    'Die Kamera kann messen, wie weit du Nacken, Arme und Oberkörper bewegst. Etwa einmal im Monat genügt, um eine Veränderung zu sehen.',
  'ranges.open': 'Messen, wie weit du kommst',
  'ranges.lead':
    'Jede Bewegung dreimal, zu beiden Seiten. Es zählt der mittlere Versuch. Das dauert ungefähr fünf Minuten.',
  'ranges.needs':
    'Du brauchst einen Stuhl und etwas, woran du das Handy lehnen kannst, etwa einen Meter entfernt.',
  'ranges.rule': 'Geh so weit, wie es angenehm ist, und hör auf, bevor es wehtut.',
  'ranges.no-exam':
    'Das ist keine Untersuchung. Du siehst ungefähr, wie weit du kommst, und kannst es vergleichen.',
  'ranges.choose': 'Was möchtest du messen?',
  'ranges.choose-one': 'Wähl mindestens eins aus.',
  'ranges.left-out': 'Vorerst ausgelassen',
  'ranges.begin': 'Mit der Kamera beginnen',
  'ranges.back': 'Zurück zum Verlauf',
  'ranges.without': 'Jetzt nicht',

  'ranges.held-not-yet': 'Sobald es einen Plan für dich gibt, kannst du messen, wie weit du kommst.',
  'ranges.held-check-due': 'Zuerst kommen ein paar Fragen zur Sicherheit. Dann kannst du messen.',
  'ranges.held-see-clinician': 'Das Messen wartet, bis das abgeklärt ist.',
  'ranges.held-rest': 'Heute ist ein Ruhetag. Das Messen kann warten, bis es dir wieder gut geht.',
  'ranges.held-flare':
    'Während eines Schubs muss niemand bis ans Ende einer Bewegung gehen. Messen kannst du, wenn er sich beruhigt hat.',
  'ranges.held-all':
    'Nach deinen Antworten lassen wir alle diese Bewegungen aus. Darum gibt es jetzt nichts zu messen.',
  'ranges.to-check': 'Zu den Fragen zur Sicherheit',
  'ranges.to-advice': 'Was jetzt zu tun ist',

  'ranges.place': '{number} von {of}',
  'ranges.side-left': '{what}, links',
  'ranges.side-right': '{what}, rechts',
  'ranges.tries': '{done} von {needed}',
  'ranges.tries-heard': '{done} von {needed} Versuchen',
  'ranges.band': 'Etwa {from} bis {to}°',
  'ranges.no-band': 'Gerade kein Winkel',
  'ranges.do-head-turn-left': 'Dreh den Kopf langsam nach links und komm zurück zur Mitte. Dreimal.',
  'ranges.do-head-turn-right': 'Dreh den Kopf langsam nach rechts und komm zurück zur Mitte. Dreimal.',
  'ranges.do-head-tilt-left':
    'Lass das linke Ohr zur linken Schulter sinken und komm zurück zur Mitte. Dreimal.',
  'ranges.do-head-tilt-right':
    'Lass das rechte Ohr zur rechten Schulter sinken und komm zurück zur Mitte. Dreimal.',
  'ranges.do-shoulder-elevation-left':
    'Heb den linken Arm zur Seite und nach oben und lass ihn wieder sinken. Dreimal.',
  'ranges.do-shoulder-elevation-right':
    'Heb den rechten Arm zur Seite und nach oben und lass ihn wieder sinken. Dreimal.',
  'ranges.do-trunk-lean-left':
    'Neig dich nach links, das Gesäß bleibt auf dem Stuhl, und komm wieder hoch. Dreimal.',
  'ranges.do-trunk-lean-right':
    'Neig dich nach rechts, das Gesäß bleibt auf dem Stuhl, und komm wieder hoch. Dreimal.',
  'ranges.do-trunk-turn-left': 'Dreh den Brustkorb nach links, der Kopf geht mit, und komm zurück. Dreimal.',
  'ranges.do-trunk-turn-right':
    'Dreh den Brustkorb nach rechts, der Kopf geht mit, und komm zurück. Dreimal.',
  'ranges.other-left': 'Das war die andere Seite. Jetzt bitte die linke.',
  'ranges.other-right': 'Das war die andere Seite. Jetzt bitte die rechte.',
  'ranges.stuck': 'Keine Eile. Wenn es heute nicht klappt, lass es aus.',
  'ranges.blind-ear': 'So weit gedreht, ist dein Ohr nicht mehr zu sehen. Etwas weniger weit genügt.',
  'ranges.hurts': 'Es tut weh',
  'ranges.skip': 'Auslassen',
  'ranges.end': 'Beenden',

  'ranges.hurt-title': 'Angehalten',
  'ranges.hurt-lead':
    'Gut, dass du aufgehört hast. Von dieser Bewegung wird nichts notiert, und der Rest davon fällt weg. Lass dir einen Moment Zeit.',
  'ranges.hurt-signs':
    'Wenn etwas neu ist oder dir Angst macht, etwa Taubheit, Schwindel oder Schmerz in der Brust, mach nicht weiter. Beantworte zuerst die Fragen zur Sicherheit.',
  'ranges.hurt-next': 'Weiter mit der nächsten Bewegung',
  'ranges.hurt-last': 'Ansehen, was gemessen wurde',
  'ranges.hurt-end': 'Hier aufhören',

  'ranges.end-title': 'Hier aufhören?',
  'ranges.end-some': 'Ein Teil ist schon gemessen. Möchtest du ihn behalten?',
  'ranges.end-none': 'Es ist noch nichts gemessen, also wird nichts behalten.',
  'ranges.end-keep': 'Behalten und aufhören',
  'ranges.end-drop': 'Aufhören, nichts behalten',
  'ranges.end-plain': 'Aufhören',
  'ranges.end-no': 'Weiter messen',

  'ranges.stopped-title': 'Ohne Kamera geht es nicht',
  'ranges.stopped-lead': 'Anders lässt sich das nicht messen. Deine Übungen gehen weiter wie immer.',
  'ranges.stopped-some': 'Was bisher gemessen wurde, ist noch da.',
  'ranges.lost': 'Die Kamera ist ausgefallen.',
  'ranges.keep': 'Gemessenes behalten',

  'ranges.done-title': 'Fertig',
  'ranges.done-nothing':
    'Diesmal wurde nichts notiert. Das macht nichts: Versuch es wieder, wann du magst, vielleicht mit mehr Licht.',
  'ranges.done-kept': 'Es ist notiert. Über die Wochen siehst du es in deinem Verlauf.',
  'ranges.result-left': 'Links: {from} bis {to}°',
  'ranges.result-right': 'Rechts: {from} bis {to}°',
  'ranges.off-by': 'Eine Kamera kann hier um {error}° danebenliegen.',
  'ranges.since-first': 'Zum ersten Mal gemessen.',
  'ranges.since-same': 'Ungefähr wie beim letzten Mal.',
  'ranges.since-further': 'Weiter als beim letzten Mal.',
  'ranges.since-less': 'Weniger weit als beim letzten Mal. Das schwankt von Tag zu Tag.',
  'ranges.missing': 'Nicht notiert, weil es zu wenige Versuche waren: {what}.',
} as const satisfies Record<keyof typeof english, string>
