/** Words of sheets to print, of links to hand over, and of what somebody else hands over. */

import type { handout as english } from '../en/handout.ts'

export const handout = {
  'handout.title': 'Drucken oder teilen',
  'handout.lead':
    'Ein Blatt für die Wand, für die Physiotherapie oder für jemand anderen. Es entsteht auf diesem Gerät und wird nirgendwohin geschickt.',
  'handout.to-print': 'Drucken oder teilen',
  'handout.none': 'Im Moment gibt es hier nichts zu drucken.',
  'handout.to-plan': 'Zu deinem Plan',
  'handout.left-out':
    '{count, plural, one {# Übung steht nicht auf dem Blatt} other {# Übungen stehen nicht auf dem Blatt}}, wegen deiner Angaben zur Gesundheit: {names}.',
  'handout.name-today': 'Übungen für heute',
  'handout.name-plan': 'Übungen für die Woche',

  'handout.on-it': 'Was darauf steht',
  'handout.name': 'Titel',
  'handout.for': 'Für (kann leer bleiben)',
  'handout.from': 'Von (kann leer bleiben)',
  'handout.note': 'Ein paar Worte dazu (können leer bleiben)',
  'handout.note-help':
    'Der Titel, „Von“ und diese Worte gehen auch mit dem Link mit. „Für“ bleibt auf dem Papier.',
  'handout.how': 'Wie es aussieht',
  'handout.paper': 'Papier',
  'handout.paper-a4': 'A4',
  'handout.paper-letter': 'US-Letter',
  'handout.ticks': 'Kästchen zum Abhaken',
  'handout.ticks-week': 'Eine Woche',
  'handout.ticks-month': 'Vier Wochen',
  'handout.ticks-none': 'Keine',
  'handout.extras': 'Druck',
  'handout.pictures': 'Bilder',
  'handout.large': 'Große Schrift',
  'handout.print': 'Drucken',
  'handout.print-help':
    'Um es als Datei zu behalten, wähl dort, wo der Drucker ausgewählt wird, „Als PDF speichern“.',
  'handout.preview': 'Das Blatt',

  'handout.share': 'Ohne Papier weitergeben',
  'handout.share-lead':
    'Die ganze Liste steckt im Link. Sie liegt auf keinem Server; wer den Link hat, kann sie lesen.',
  'handout.send': 'Link senden',
  'handout.copy': 'Link kopieren',
  'handout.copied': 'Der Link ist kopiert.',
  'handout.not-copied':
    'Dein Browser erlaubt das Kopieren nicht. Bitte markier den Link und kopier ihn selbst.',
  'handout.link': 'Link',
  'handout.qr-lead': 'Oder lass ein anderes Handy mit der Kamera darauf schauen:',
  'handout.qr-name': 'QR-Code: öffnet „{name}“ in {app}. Der Link darunter tut dasselbe.',
  'handout.qr-too-much':
    'In dieser Liste stehen zu viele Wörter für einen Code, den eine Kamera lesen kann. Bitte nimm den Link.',

  'handout.sheet-for': 'Für',
  'handout.sheet-from': 'Von',
  'handout.sheet-date': 'Datum',
  'handout.sheet-days': 'Tage',
  'handout.sheet-start': 'Anfang',
  'handout.sheet-note': 'Notiz',
  'handout.fine':
    'In Ordnung: eine Dehnung, etwas Anstrengung oder dein üblicher Schmerz bis {pain} von 10 (in den ersten {days} Tagen bis {first}). Innerhalb von {hours} Stunden sollte er wieder wie sonst sein.',
  'handout.stop-today': 'Für heute aufhören',
  'handout.stop-see': 'Aufhören und untersuchen lassen, bevor du weitermachst',
  'handout.stop-call': 'Aufhören und den Notruf anrufen (112 oder die Notrufnummer deines Landes)',
  'handout.tick-week': 'Hak ab, was du gemacht hast',
  'handout.tick-month': 'Hak die Tage ab, an denen du deine Übungen gemacht hast',
  'handout.tick-exercise': 'Übung',
  'handout.tick-weeks': 'Woche',
  'handout.tick-nth-week': 'Woche {week}',
  'handout.tick-rest': 'nicht an diesem Tag',
  'handout.app-title': 'Diese Liste in der App',
  'handout.app-scan':
    'Richte die Kamera eines Handys auf den Code. {app} öffnet sich im Browser, stellt ein paar Fragen zur Sicherheit und führt dich durch die Übungen, mit bewegten Bildern. Es ist kostenlos, und deine Antworten bleiben auf deinem Gerät.',
  'handout.app-type': 'Oder tipp diese Adresse ein:',
  'handout.app-too-long':
    'Der Link ist zu lang zum Eintippen. Wenn du keine Kamera hast, lass ihn dir als Nachricht schicken.',
  'handout.app-no-code':
    'In dieser Liste stehen zu viele Wörter für einen Code. Bitte die Person, von der du dieses Blatt hast, um den Link; er öffnet die Liste in {app}, und dort kommen zuerst ein paar Fragen zur Sicherheit.',
  'handout.footer':
    'Gedruckt aus {app}. Wenn du nicht sicher bist, ob diese Übungen zu dir passen, frag zuerst in der Arztpraxis oder in der Physiotherapie.',

  'shared.title': 'Übungen für dich',
  'shared.from': 'Von {from}',
  'shared.from-nobody': 'Es steht nicht dabei, von wem sie sind.',
  'shared.trust':
    'Titel und Notiz stammen von der Person, die das gemacht hat. Nimm nur an, was von jemandem kommt, den du kennst.',
  'shared.note': 'Dazu geschrieben',
  'shared.items': 'Was darin ist',
  'shared.unknown':
    'Diese gibt es in deiner Version der App nicht. Darum können wir dich nicht hindurchführen.',
  'shared.own':
    'In eigenen Worten beschrieben. Wir kennen sie nicht und können darum nicht sagen, ob sie zu dir passt.',
  'shared.first-title': 'Deine Sicherheit geht vor',
  'shared.first-lead':
    'Bevor du etwas davon machst, beantworte bitte ein paar Fragen zu deiner Gesundheit. Wir bewahren diese Liste so lange für dich auf und sagen dir dann bei jeder Übung, ob sie zu dir passt.',
  'shared.first': 'Zum Sicherheitscheck',
  'shared.intake-lead':
    'Es fehlen nur noch ein paar Fragen zu dir. Wir bewahren diese Liste so lange für dich auf und sagen dir dann bei jeder Übung, ob sie zu dir passt.',
  'shared.intake': 'Mit den Fragen weitermachen',
  'shared.clinician-lead':
    'Bitte mach noch nichts davon. Was du uns gesagt hast, sollte zuerst jemand untersuchen. Wir bewahren die Liste für dich auf.',
  'shared.clinician': 'Zum Rat',
  'shared.checked-fine':
    'Nichts, was du uns über deine Gesundheit gesagt hast, spricht gegen eine dieser Übungen.',
  'shared.checked-known':
    'Nichts, was du uns über deine Gesundheit gesagt hast, spricht gegen die Übungen, die wir kennen.',
  'shared.checked-some':
    '{count, plural, one {Wir würden bei dir # Übung auslassen.} other {Wir würden bei dir # Übungen auslassen.}} Du kannst die Liste trotzdem hinzufügen: Durch das, was markiert ist, führen wir dich nur, wenn du sagst, dass die Person, von der du es hast, davon weiß.',
  'shared.warning': 'Wir würden diese bei dir auslassen',
  'shared.add-title': 'Zu deinen Listen hinzufügen?',
  'shared.add': 'Hinzufügen',
  'shared.refuse': 'Nein, danke',
  'shared.have': 'Diese Liste hast du schon.',
  'shared.to-it': 'Zur Liste',
  'shared.open-title': 'Einen Link öffnen',
  'shared.open-lead':
    'Hat dir jemand Übungen aus {app} geschickt? Füg den Link hier ein. Nichts kommt dazu, bevor du es gesehen hast.',
  'shared.paste': 'Link',
  'shared.open': 'Öffnen',
  'shared.open-link': 'Link öffnen',
  'shared.trouble': 'Dieser Link lässt sich nicht lesen',
  'shared.trouble-torn':
    'Ein Stück davon fehlt, oder ein Buchstabe hat sich unterwegs geändert. Bitte kopier den ganzen Link, oder lass ihn dir noch einmal schicken.',
  'shared.trouble-foreign': 'Das ist kein Link zu einer Liste mit Übungen von {app}.',
  'shared.trouble-damaged':
    'Er ist vollständig angekommen, aber etwas darin ist nicht so, wie es sein sollte.',
  'shared.trouble-newer':
    'Er stammt aus einer neueren Version von {app}. Lade die Seite neu, um die neueste Version zu bekommen, und öffne den Link noch einmal.',
  'shared.trouble-too-large': 'Er ist viel länger als jede Liste von Übungen.',
  'shared.trouble-unchanged': 'Nichts wurde geändert.',
  'shared.waiting': 'Jemand hat dir Übungen geschickt',
  'shared.waiting-lead': 'Sie warten darauf, dass du sie anschaust.',
  'shared.look': 'Anschauen',
} as const satisfies Record<keyof typeof english, string>
