/** Words of a person's own routines, and of what comes before and after they are led. */

import type { routine as english } from '../en/routine.ts'

export const routine = {
  'routine.title': 'Meine Listen',
  'routine.lead':
    'Übungen, die dir jemand gegeben hat, oder eine eigene Liste – angeleitet, wie du es einstellst.',
  'routine.empty-lead':
    'Hast du in der Physiotherapie Übungen bekommen? Trag sie hier in eine Liste ein, und wir führen dich hindurch, mit deinen Zahlen und in deiner Reihenfolge.',
  'routine.another': 'Eine Liste anlegen',
  'routine.another-lead':
    'Nimm Übungen aus unserer Sammlung, beschreib welche, die wir nicht haben, oder öffne eine Datei aus einer anderen App.',
  'routine.make': 'Neue Liste',
  'routine.make-on': 'Mit deiner neuen Liste weitermachen',
  'routine.import': 'Datei öffnen',
  'routine.import-help': 'Dateien von free-exercise-db, rotator-cuff-pt und my-pt (.json oder .csv).',
  'routine.start': 'Anfangen',
  'routine.change': 'Ansehen und ändern',
  'routine.remove': 'Entfernen',
  'routine.removed': '„{name}“ wurde entfernt.',
  'routine.undo': 'Rückgängig',
  'routine.from-short': 'von {from}',
  'routine.has-draft': 'Es gibt Änderungen, die du noch nicht gespeichert hast.',
  'routine.warned':
    '{count, plural, one {# Übung wird wegen deiner Angaben ausgelassen.} other {# Übungen werden wegen deiner Angaben ausgelassen.}} In der Liste steht der Grund.',
  'routine.to-begin': 'Anfangen',
  'routine.to-check': 'Fragen beantworten',
  'routine.to-advice': 'Zum Rat',
  'routine.to-lists': 'Meine Listen',
  'routine.to-list': 'Zur Liste',
  'routine.to-exercise': 'Über diese Übung',

  'routine.new-title': 'Eine neue Liste',
  'routine.name': 'Name der Liste',
  'routine.name-help': 'Zum Beispiel: Übungen am Morgen',
  'routine.from': 'Von wem hast du sie? (kann leer bleiben)',
  'routine.from-physio': 'Aus der Physiotherapie',
  'routine.from-doctor': 'Aus der Arztpraxis',
  'routine.from-me': 'Meine eigene Idee',
  'routine.weekdays': 'An welchen Tagen?',
  'routine.weekdays-help':
    'Dann erscheint sie auf deiner Seite „Heute“. Wähl keinen, um sie zu machen, wann du möchtest.',
  'routine.items': 'Übungen',
  'routine.no-items': 'Hier ist noch nichts. Füg unten die erste Übung hinzu.',
  'routine.add': 'Aus der Sammlung',
  'routine.describe': 'Eigene beschreiben',
  'routine.added': '„{name}“ steht in der Liste.',
  'routine.moved': '„{name}“ ist jetzt Nummer {place} von {total}.',
  'routine.total': 'Zusammen etwa {minutes, plural, one {# Minute} other {# Minuten}}, Pausen eingerechnet.',
  'routine.saved': 'Alles ist gespeichert.',
  'routine.not-saved':
    'Noch nicht gespeichert. Wenn du jetzt gehst, warten deine Änderungen hier auf dich, und die Liste bleibt, wie sie war.',
  'routine.cannot-save':
    '{count, plural, one {Vor dem Speichern ist noch eine Sache (#) anzuschauen.} other {Vor dem Speichern sind noch # Dinge anzuschauen.}}',
  'routine.save-start': 'Speichern und anfangen',
  'routine.drop': 'Alle Änderungen verwerfen',

  'routine.place': '{place} von {total}',
  'routine.how': 'So geht sie',
  'routine.rest-between':
    '{seconds, plural, one {# Sekunde Pause} other {# Sekunden Pause}} zwischen den Sätzen',
  'routine.item-change': 'Ändern',
  'routine.item-done': 'Schließen',
  'routine.up': 'Nach oben',
  'routine.down': 'Nach unten',
  'routine.form': 'Welche Variante',
  'routine.amount': 'Gezählt oder auf Zeit?',
  'routine.counted': 'Gezählt',
  'routine.timed': 'Auf Zeit',
  'routine.sets': 'Sätze',
  'routine.reps': 'Wie oft in jedem Satz',
  'routine.hold': 'Halten, in Sekunden',
  'routine.seconds': 'Sekunden in jedem Satz',
  'routine.rest': 'Pause zwischen den Sätzen, in Sekunden',
  'routine.rep-seconds': 'Sekunden für ein Mal, hin und zurück',
  'routine.sides': 'Seiten',
  'routine.sides-together': 'Beide zusammen',
  'routine.sides-each': 'Erst die eine, dann die andere',
  'routine.note': 'Notiz für dich (kann leer bleiben)',
  'routine.note-help': 'Zum Beispiel: Ellenbogen tief lassen',
  'routine.own-name': 'Wie heißt sie?',
  'routine.own-steps': 'Wie geht sie?',
  'routine.own-steps-help': 'Ein Schritt pro Zeile. Sie werden vorgelesen, bevor du anfängst.',
  'routine.own-unchecked':
    'Diese Übung kennen wir nicht. Darum können wir nicht sagen, ob sie zu dir passt. Halt dich an das, was man dir gesagt hat.',
  'routine.ours': 'Wir haben „{name}“, mit einer Figur. Ist sie das?',
  'routine.ours-take': 'Ja, die nehmen',
  'routine.less': 'Weniger: {what}',
  'routine.more': 'Mehr: {what}',
  'routine.add-title': 'Aus der Sammlung hinzufügen',
  'routine.search': 'Eine Übung suchen',
  'routine.search-none':
    'Unter diesem Namen haben wir nichts gefunden. Du kannst sie stattdessen in eigenen Worten beschreiben.',
  'routine.search-count': '{count, plural, one {# Übung} other {# Übungen}}',

  'routine.flaw-no-name': 'Bitte gib einen Namen ein.',
  'routine.flaw-no-items': 'Bitte füg zuerst eine Übung hinzu.',
  'routine.flaw-too-long': 'Bitte höchstens {most, plural, one {# Zeichen} other {# Zeichen}}.',
  'routine.flaw-items': 'Eine Liste fasst höchstens {most, plural, one {# Übung} other {# Übungen}}.',
  'routine.flaw-steps': 'Bitte höchstens {most, plural, one {# Schritt} other {# Schritte}}.',
  'routine.flaw-total': 'Zusammen dauert das länger als {most, plural, one {# Minute} other {# Minuten}}.',
  'routine.flaw-range': 'Bitte wähl eine ganze Zahl von {least} bis {most}.',

  'routine.warning': 'Wir würden diese auslassen',
  'routine.warning-agreed': 'Sonst ausgelassen; angeleitet, weil du es so gesagt hast',
  'routine.warning-because': 'Der Grund: {name}. {change}',
  'routine.warning-asks': 'Was sie von deinem Körper verlangt: {what}',
  'routine.warning-hold':
    '{seconds, plural, one {# Sekunde} other {# Sekunden}} Halten ist das Längste, wozu wir anleiten würden.',
  'routine.agree': 'Wer mir das gegeben hat, weiß davon',
  'routine.agree-help': 'Ohne dieses Häkchen wird die Übung ausgelassen, wenn wir durch die Liste führen.',
  'routine.agreed-help': 'Hör auf, wenn sich etwas falsch anfühlt. „Das tut weh“ ist immer da.',

  'routine.left-out': 'In dieser Einheit ausgelassen',
  'routine.left-out-why':
    'Was du uns über deine Gesundheit gesagt hast, spricht dagegen. In deiner Liste steht der Grund.',
  'routine.none-not-yet':
    'Bevor wir dich hindurchführen, müssen wir ein wenig über dich wissen: ein kurzer Sicherheitscheck und ein paar Fragen.',
  'routine.none-check-due':
    'Zuerst kommen ein paar Fragen zur Sicherheit. Sie dauern etwa zwei Minuten; dann sind deine Übungen wieder da.',
  'routine.none-see-clinician':
    'Bitte lass das anschauen, bevor du Übungen machst. Was du uns gesagt hast, sollte zuerst jemand untersuchen.',
  'routine.none-rest': 'Heute ist ein Ruhetag. Deine Übungen warten auf dich.',
  'routine.none-gone': 'Diese Liste ist nicht mehr da.',
  'routine.none-empty': 'In dieser Liste ist noch nichts.',
  'routine.none-left':
    'Alles in dieser Liste wird im Moment ausgelassen, wegen deiner Angaben zur Gesundheit. In der Liste steht der Grund.',
  'routine.none-held-back':
    'Diese lässt du heute wegen deiner Angaben besser weg. Auf ihrer Seite steht mehr.',

  'practice.lead': 'Was du gemacht hast, zählt schon. Diese zwei Antworten gibst du, wenn du magst.',
  'practice.hurt': 'Hat dabei etwas wehgetan?',
  'practice.hurt-help': 'Der stärkste Schmerz, von 0 bis 10. Wo nichts wehtat, lass es, wie es ist.',
  'practice.pain-of': 'Stärkster Schmerz: {name}',
  'practice.not-said': 'Keine Antwort',
  'practice.saved': 'Danke, das ist notiert',
  'practice.amber': '{name}: Das war etwas zu viel',
  'practice.amber-advice':
    'Mach nächstes Mal weniger davon, oder mach die Bewegung kleiner. Es soll gut auszuhalten bleiben.',
  'practice.red': '{name}: Das tat zu sehr weh',
  'practice.red-advice':
    'Lass sie weg, bis es sich beruhigt hat. Wenn es noch einmal so wehtut, lass es bitte untersuchen.',
  'practice.red-advice-given':
    'Lass sie vorerst weg, und frag die Person, von der du sie hast, bevor du sie wieder machst.',
  'practice.to-today': 'Zu deinem Tag',

  'routine.import-title': 'Das haben wir gelesen',
  'routine.import-lead':
    'Die Datei ist von {format}. Noch wird nichts behalten: Schau es durch, und sag dann, ob du es möchtest.',
  'routine.import-name': 'Liste aus einer Datei',
  'routine.import-ours': 'Das ist eure Übung „{name}“: mit der Figur zeigen',
  'routine.import-lost':
    '{count, plural, one {Eine Sache (#) ist geändert oder blieb zurück} other {# Dinge sind geändert oder blieben zurück}}',
  'routine.import-nothing-lost': 'Unterwegs ging nichts verloren.',
  'routine.import-keep': 'Behalten',
  'routine.import-drop': 'Nicht behalten',
  'routine.import-none-picked': 'Bitte wähl zuerst mindestens eine Übung aus.',
  'routine.import-added': '{count, plural, one {# Liste kam dazu.} other {# Listen kamen dazu.}}',
  'routine.pick-lead':
    'In dieser Datei {count, plural, one {ist # Übung} other {sind # Übungen}}, mehr, als eine Liste fassen kann. Wähl bis zu {most} aus.',
  'routine.pick-legend': 'Übungen in der Datei',
  'routine.pick-more': 'Die ersten {shown} von {count}. Tipp ein Wort ein, um andere zu finden.',

  'routine.trouble': 'Diese Datei konnte nicht gelesen werden',
  'routine.trouble-empty': 'Es ist nichts darin, was sich lesen lässt.',
  'routine.trouble-too-large':
    'Sie ist viel größer als jede Liste von Übungen. Ist es vielleicht eine andere Datei?',
  'routine.trouble-torn': 'Sie bricht mittendrin ab, oder etwas darin ist beschädigt.',
  'routine.trouble-foreign': 'Es ist keine Datei von free-exercise-db, rotator-cuff-pt oder my-pt.',
  'routine.trouble-newer':
    'Sie stammt aus einer neueren Version der anderen App. Diese Version kann sie noch nicht lesen.',
  'routine.trouble-damaged': 'Eine Sache darin ist nicht so, wie sie sein sollte.',
  'routine.trouble-file': 'die Datei als Ganzes',
  'routine.trouble-where': 'Wo: {where}.',
  'routine.trouble-found': 'Gefunden: {found}. Erwartet: {expected}.',
  'routine.trouble-unchanged': 'Nichts wurde geändert. Deine Listen sind, wie sie waren.',

  'loss.where': '({count, plural, one {bei {where}} other {bei {where}, insgesamt # Mal}})',
  'loss.no-dose':
    'In der Datei steht nicht, wie viel. Eingetragen haben wir Sätze: {sets}, Wiederholungen: {reps}. Bitte prüf das.',
  'loss.no-dose-seconds':
    'In der Datei steht nicht, wie viel. Eingetragen haben wir Sätze: {sets}, je {seconds} Sekunden. Bitte prüf das.',
  'loss.number-put-in': 'Eine Zahl fehlte. {field}: Wir haben {value} eingetragen.',
  'loss.number-changed': 'Eine Zahl passt nicht in eine Liste: Aus {found} wurde {kept}.',
  'loss.no-sides': 'In der Datei steht nicht, ob die Seiten sich abwechseln. Wir nehmen beide zusammen.',
  'loss.alternating':
    'Dort wechseln die Seiten mit jedem Mal. Hier kommt zuerst die eine Seite, dann die andere.',
  'loss.pause-joined': 'Die Pause von {seconds} Sekunden nach jedem Mal gehört jetzt zum Mal selbst.',
  'loss.as-note': 'Als Notiz zum Lesen behalten; sie bewirkt sonst nichts.',
  'loss.rule': 'Ein Rat, der nicht behalten wird: {text}',
  'loss.progression': 'Wann es mit dem nächsten Teil weitergeht, wird nicht behalten.',
  'loss.phases-apart':
    'Dort führen spätere Teile die früheren Übungen fort. Hier ist jeder Teil eine eigene Liste.',
  'loss.empty-list': 'Der Teil „{name}“ hat keine Übungen und fällt weg.',
  'loss.refers-to-nothing': 'Es verweist auf etwas, das nicht in der Datei ist, und fällt weg.',
  'loss.in-no-list': 'Eine Übung, die in keiner Liste der Datei steht, fällt weg.',
  'loss.pictures': 'Bilder werden nicht behalten.',
  'loss.links': 'Videos und Links werden nicht behalten: Wir fragen nirgendwo sonst etwas ab.',
  'loss.history': 'Was du früher gemacht hast, wird nicht behalten.',
  'loss.settings': 'Die Einstellungen der anderen App werden nicht behalten.',
  'loss.not-read': 'Dafür haben wir keinen Platz; es fällt weg.',
  'loss.unknown-field': 'Etwas, das wir nicht kennen, fällt weg.',
  'loss.text-cut': 'Ein langer Text wird auf {most} Zeichen gekürzt.',
  'loss.steps-cut': 'Nur die ersten {most} Schritte bleiben; {left} fallen weg.',
  'loss.text-cleaned': 'Zeichen, die sich nicht zeigen lassen, wurden entfernt.',
  'loss.more': 'Davon gibt es noch {count} weitere.',
} as const satisfies Record<keyof typeof english, string>
