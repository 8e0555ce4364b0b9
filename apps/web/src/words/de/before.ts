/** Words of the welcome, the safety check, and the two cards that send people on. */

import type { before as english } from '../en/before.ts'

export const before = {
  'welcome.title': 'Sanfte Bewegung, wenn der obere Rücken schmerzt',
  'welcome.lead':
    'Ein paar sanfte Übungen, die zu deinem Körper, deinem Zuhause und deinem Tag passen. Vorgesprochen und vorgemacht, Sekunde für Sekunde.',
  'welcome.start': 'Anfangen',
  'welcome.start-help': 'Zuerst ein Sicherheitscheck, dann ein paar Fragen. Einmal, etwa sechs Minuten.',
  'welcome.now': 'Jetzt drei Minuten im Sitzen',
  'welcome.now-help': 'Ruhiges Atmen und Schulterkreisen, nach einem kurzen Sicherheitscheck.',
  'welcome.how': 'So geht es',
  'welcome.how-1': 'Wir prüfen, ob Übungen für dich sicher sind.',
  'welcome.how-2': 'Wir machen einen kurzen Plan und nennen bei jeder Wahl den Grund.',
  'welcome.how-3': 'Du sagst uns, wie es gelaufen ist. Der Plan richtet sich danach.',
  'welcome.honest': 'Was du wissen solltest',
  'welcome.honest-private': 'Nichts verlässt dieses Gerät. Es gibt kein Konto, und niemand schaut zu.',
  'welcome.honest-help':
    'In Studien linderten Übungen den Schmerz um etwa 1 bis 2 von 10 Punkten, in 4 bis 20 Wochen. Sie helfen vielen Menschen, nicht allen.',
  'welcome.honest-device':
    'Das hier ist kein Medizinprodukt und kann dich nicht untersuchen. Wenn du dir Sorgen machst, frag in der Arztpraxis oder in der Physiotherapie.',
  'welcome.who':
    'Für Erwachsene, deren oberer Rücken schmerzt oder sich steif anfühlt. Du musst nicht fit sein und brauchst keine Geräte.',
  'welcome.look': 'Erst einmal umsehen',
  'welcome.import': 'Ich habe ein gespeichertes Tagebuch',
  'welcome.import-merged':
    '{added, plural, =0 {In dieser Datei ist nichts Neues.} one {Ein Eintrag kam dazu.} other {# Einträge kamen dazu.}}',
  'welcome.import-not-saved': 'Dein Gerät konnte es nicht speichern. Nichts wurde geändert.',
  'welcome.import-torn':
    'Diese Datei bricht ab oder ist beschädigt und lässt sich darum nicht lesen. Nichts wurde geändert.',
  'welcome.import-foreign': 'Das ist eine andere Art von Datei, kein Tagebuch. Nichts wurde geändert.',
  'welcome.import-newer':
    'Diese Datei stammt aus einer neueren Version der App. Aktualisiere zuerst die App. Nichts wurde geändert.',
  'welcome.import-damaged':
    'In dieser Datei ist etwas nicht so, wie es sein sollte. {field}: gefunden {found}, erwartet {expected}. Nichts wurde geändert.',

  'safety.name': 'Sicherheitscheck',
  'safety.emergency-title': 'Zuerst: Trifft heute etwas davon zu?',
  'safety.emergency-lead': 'Diese Dinge sind selten. Sie brauchen sofort Hilfe, keine Übungen.',
  'safety.none': 'Nichts davon',
  'safety.none-help': 'Das beantwortet jede Zeile oben mit „Nein“.',
  'safety.rest-no': 'Nein bei den übrigen Zeilen',
  'safety.clinician-title': 'Ein paar Dinge über deine Gesundheit',
  'safety.clinician-lead':
    'Sie zeigen uns, ob jemand deinen Rücken anschauen sollte, bevor du Übungen machst.',
  'safety.care-title': 'Worauf sollen wir achten?',
  'safety.care-lead': 'Deine Antworten ändern, welche Übungen wir dir anbieten. „Ja“ ist hier in Ordnung.',
  'safety.missing':
    '{count, plural, one {Eine Zeile ist noch offen.} other {# Zeilen sind noch offen.}} Bitte beantworte jede.',
  'safety.check': 'Check abschließen',
  'safety.not-sure': 'Nicht sicher? Nimm die vorsichtigere Antwort.',
  'safety.number-hint': 'Von {low} bis {high}',
  'safety.unit-weeks': 'Wochen',
  'safety.unit-years': 'Jahre',
  'safety.done-clear': 'Nach deinen Angaben steht nichts im Weg',
  'safety.done-clear-lead':
    'Sanfte Übungen sollten für dich in Ordnung sein. Von Zeit zu Zeit fragen wir wieder.',
  'safety.done-care': 'Du kannst üben, mit etwas Vorsicht',
  'safety.done-care-lead': 'Das ändern wir wegen deiner Angaben.',
  'safety.done-advice': 'Gut zu wissen',
  'safety.done-intake': 'Nun ein paar Fragen zu dir',
  'safety.done-plan': 'Zu deinem Plan',

  'emergency.title': 'Bitte hol jetzt Hilfe',
  'emergency.lead':
    'Was du uns gesagt hast, kann ein Zeichen für etwas Ernstes sein. Bitte mach keine Übungen.',
  'emergency.call': 'Ruf die Notrufnummer an, die dort gilt, wo du bist',
  'emergency.call-112': 'Deutschland, Österreich, Schweiz, übriges Europa und die meisten Handys weltweit',
  'emergency.call-999': 'Großbritannien und andere Länder',
  'emergency.call-911': 'USA, Kanada und andere Länder',
  'emergency.call-other':
    'In Österreich und der Schweiz hat der Rettungsdienst auch die Nummer 144. In einem anderen Land: Ruf die Nummer an, die dort gilt. Wenn du nicht anrufen kannst, bitte jemanden in deiner Nähe darum.',
  'emergency.wait': 'Während du wartest',
  'emergency.wait-1': 'Setz oder leg dich so hin, wie es sich am besten anfühlt.',
  'emergency.wait-2': 'Fahr nicht selbst.',
  'emergency.wait-3': 'Schließ die Tür auf, und behalt dein Handy bei dir.',
  'emergency.wait-4': 'Bitte jemanden, bei dir zu bleiben.',
  'emergency.tell': 'Was du am Telefon sagst',
  'emergency.tell-start':
    'Dass du vor dem Üben Fragen zu deiner Gesundheit beantwortet und hierzu Ja gesagt hast:',
  'emergency.tell-when': 'Wann es angefangen hat, und ob es schlimmer wird.',
  'emergency.tell-medicine': 'Deine Medikamente und Allergien, und welche anderen Krankheiten du hast.',
  'emergency.again': 'Neu antworten',
  'emergency.again-help': 'Falls du aus Versehen etwas angetippt hast.',

  'clinician.title': 'Bitte lass das zuerst anschauen',
  'clinician.lead':
    'Sehr wahrscheinlich ist es nichts Schlimmes. Trotzdem sollte das, was du uns gesagt hast, angeschaut werden, bevor du Übungen machst.',
  'clinician.how-soon': 'Wie bald',
  'within.now': 'Jetzt',
  'within.same-day': 'Heute',
  'within.one-to-two-days': 'In ein bis zwei Tagen',
  'within.days': 'In den nächsten Tagen',
  'within.routine': 'Bei einem normalen Termin',
  'clinician.who':
    'Die Hausarztpraxis ist ein guter erster Schritt. Auch die Physiotherapie kann dich weiterschicken.',
  'clinician.bring': 'Du kannst dort diese Seite zeigen.',
  'clinician.report': 'Eine Seite zum Mitnehmen, mit allen deinen Antworten',
  'clinician.read': 'Über Schmerzen im oberen Rücken lesen',
  'clinician.meanwhile': 'Bis dahin',
  'clinician.meanwhile-ease':
    'Ruhiges Atmen und Schulterkreisen sind für dich in Ordnung. Sonst noch nichts.',
  'clinician.meanwhile-start': 'Drei ruhige Minuten',
  'clinician.meanwhile-nothing': 'Bitte mach keine Übungen, bis du untersucht worden bist.',
  'clinician.worse':
    'Wenn es schnell schlimmer wird oder du dich sehr krank fühlst, ruf die Notrufnummer an.',
  'clinician.again': 'Ich wurde untersucht: neu antworten',
} as const satisfies Record<keyof typeof english, string>
