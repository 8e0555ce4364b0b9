/** Words of breaks at the desk. */

import type { breaks as english } from '../en/breaks.ts'

export const breaks = {
  'breaks.title': 'Pausen',
  'breaks.lead':
    'Kurze Pausen, in denen du dich bewegst, für Tage am Schreibtisch. Es gibt nicht die eine richtige Art zu sitzen; was dein Rücken sucht, ist ein Wechsel der Haltung.',
  'breaks.learn': 'Warum Pausen helfen',

  'breaks.notice-short': 'Zeit für eine Minute Bewegung',
  'breaks.notice-longer': 'Zeit für eine längere Pause',
  'breaks.notice-any': 'Steh auf, geh ein paar Schritte, schau in die Ferne.',
  'breaks.notice-name': 'Eine Pause',
  'breaks.start': 'Anfangen',
  'breaks.snooze': 'In {minutes} Minuten',
  'breaks.pass': 'Diesmal nicht',
  'breaks.in-meeting': 'Bin in einer Besprechung',
  'breaks.tab': '• {title}',

  'breaks.now': 'Jetzt',
  'breaks.off': 'Die Pausen sind ausgeschaltet.',
  'breaks.outside':
    'Gerade ist keine Pause fällig: Es ist außerhalb der Zeiten, die du angegeben hast, oder Mittag.',
  'breaks.quiet':
    'Ruhemodus: Du hast zwei Pausen vorbeigehen lassen. Darum fragt niemand mehr, bis die nächste Hälfte des Tages beginnt oder du auf diese Seite zurückkommst.',
  'breaks.elsewhere': 'Wir zählen wieder, sobald du zurück am Schreibtisch bist.',
  'breaks.counting-short': 'Die nächste kurze Pause ist um {time} Uhr.',
  'breaks.counting-longer': 'Die nächste Pause ist eine längere, um {time} Uhr.',
  'breaks.meeting': 'Ruhemodus für eine Besprechung bis {time} Uhr.',
  'breaks.meeting-over': 'Die Besprechung ist vorbei',
  'breaks.meeting-title': 'Wie lange dauert deine Besprechung?',
  'breaks.take-short': 'Jetzt eine Minute',
  'breaks.take-longer': 'Jetzt eine längere',
  'breaks.moved': 'Ich habe mich gerade selbst bewegt',
  'breaks.moved-thanks': 'Gut. Wir zählen von vorn.',
  'breaks.nothing-fits':
    'Gerade passt nichts aus deinem Plan an den Schreibtisch. Steh stattdessen auf und geh ein paar Schritte.',

  'breaks.when': 'Wann',
  'breaks.on': 'Erinnere mich ans Bewegen',
  'breaks.on-help': 'Solange diese Seite offen ist, auch hinter anderen Fenstern.',
  'breaks.days': 'An diesen Tagen',
  'breaks.hours': 'Von wann bis wann',
  'breaks.from': 'Von',
  'breaks.to': 'Bis',
  'breaks.lunch': 'Mittagspause',
  'breaks.has-lunch': 'Mittags in Ruhe lassen',
  'breaks.lunch-from': 'Mittagspause von',
  'breaks.lunch-to': 'Mittagspause bis',
  'breaks.every': 'Eine kurze Pause alle',
  'breaks.every-help': 'Jede etwa eine Minute.',
  'breaks.fewer': 'Öfter',
  'breaks.more': 'Seltener',
  'breaks.longer': 'Eine längere Pause, drei bis fünf Minuten',
  'breaks.longer-none': 'Keine',
  'breaks.longer-every': 'Alle {minutes} Minuten',
  'breaks.save': 'Zeiten speichern',
  'breaks.saved': 'Gespeichert.',
  'breaks.error-days': 'Wähl mindestens einen Tag.',
  'breaks.error-time': 'Gib eine Uhrzeit an, zum Beispiel 09:00.',
  'breaks.error-hours': 'Das Ende muss nach dem Anfang liegen.',
  'breaks.error-lunch': 'Die Mittagspause muss nach ihrem Anfang enden und innerhalb deiner Zeiten liegen.',

  'breaks.ways': 'Wie du es erfährst',
  'breaks.ways-page': 'Auf jeder Seite von Unhunch und im Namen des Tabs.',
  'breaks.notices-granted': 'Mitteilungen deines Systems sind eingeschaltet.',
  'breaks.notices-undecided': 'Auch dein System kann eine Mitteilung zeigen, über anderen Fenstern.',
  'breaks.notices-ask': 'Mitteilungen erlauben',
  'breaks.notices-denied':
    'Mitteilungen sind für diese Seite gesperrt. Das kannst du in den Einstellungen deines Browsers ändern, meist links neben der Adresse.',
  'breaks.notices-missing':
    'Dieser Browser lässt keine Mitteilungen des Systems zu. Lass diese Seite dort offen, wo du sie siehst, oder trag die Pausen weiter unten in deinen Kalender ein.',
  'breaks.presence-granted': 'Wenn du den Schreibtisch eine Weile verlässt, zählt das von selbst als Pause.',
  'breaks.presence-undecided':
    'Wenn du es erlaubst, sagt der Browser dieser Seite, ob du an der Tastatur bist, und sonst nichts: Dann zählt es von selbst als Pause, wenn du den Schreibtisch verlässt.',
  'breaks.presence-ask': 'Erkennen lassen, wann ich weg bin',
  'breaks.presence-denied':
    'Diese Seite darf nicht sehen, ob du an der Tastatur bist. Als Pause zählt es trotzdem, wenn dein Computer schläft oder wenn du es sagst.',
  'breaks.presence-missing':
    'Dieser Browser kann nicht erkennen, ob du an der Tastatur bist. Als Pause zählt es, wenn du diese Seite vor dir eine Weile nicht berührst, wenn dein Computer schläft oder wenn du es sagst.',
  'breaks.background':
    'Die Seite muss offen bleiben. Manche Systeme schicken eine Seite schlafen, wenn sie lange verdeckt war, vor allem auf dem Handy: Dann kommt eine Mitteilung vielleicht spät oder gar nicht.',

  'breaks.numbers': 'Wie es läuft',
  'breaks.numbers-none': 'Noch gibt es nichts zu zählen. Nach deinen ersten Pausen findest du sie hier.',
  'breaks.numbers-when': 'Wann',
  'breaks.today': 'Heute',
  'breaks.week': 'Woche',
  'breaks.fourWeeks': '4 Wochen',
  'breaks.done': 'Gemacht',
  'breaks.natural': 'Von selbst',
  'breaks.passed': 'Diesmal nicht',
  'breaks.ignored': 'Ohne Antwort',
  'breaks.minutes': 'Minuten bewegt',
  'breaks.by-hour': 'Nach Tageszeit, letzte vier Wochen',
  'breaks.hour': '{hour}:00',
  'breaks.hour-moved': '{count, plural, one {# Pause} other {# Pausen}} um {hour} Uhr',

  'breaks.calendar': 'In deinem eigenen Kalender',
  'breaks.calendar-lead':
    'Eine Datei, die dein Kalender lesen kann, mit Erinnerungen, die auch kommen, wenn diese Seite nicht offen ist. Sie bleibt, wie sie ist: Wenn du deine Zeiten änderst, speichere sie neu. Ein eigener Kalender dafür lässt sich am leichtesten wieder löschen.',
  'breaks.calendar-sessions': 'Meine Einheiten',
  'breaks.calendar-breaks': 'Meine Pausen',
  'breaks.calendar-at': 'Einheiten um',
  'breaks.calendar-save': 'Kalenderdatei speichern',
  'breaks.calendar-none': 'Wähl Einheiten, Pausen oder beides.',
  'breaks.calendar-session': 'Oberer Rücken: Einheit',
  'breaks.calendar-session-help': 'Öffne Unhunch: Die Einheit für heute ist bereit.',
  'breaks.calendar-short': 'Eine Minute Bewegung',
  'breaks.calendar-longer': 'Eine längere Pause',
  'breaks.calendar-break-help':
    'Steh auf, beweg dich, schau in die Ferne. Ideen findest du in Unhunch unter „Pausen“.',
} as const satisfies Record<keyof typeof english, string>
