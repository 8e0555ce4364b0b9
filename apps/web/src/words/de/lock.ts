/** Words of the lock. */

import type { lock as english } from '../en/lock.ts'

export const lock = {
  'lock.title': 'Sperre',
  'lock.lead':
    'Für einen Computer, den auch andere nutzen. Mit einem Passwort können sie nicht lesen, was du Unhunch erzählt hast: Bei jedem Öffnen fragt es nach dem Passwort.',
  'lock.set': 'Passwort festlegen',
  'lock.is-on':
    'Die Sperre ist eingeschaltet. Sie greift, wenn du die Seite schließt, oder du sperrst jetzt.',
  'lock.now': 'Jetzt sperren',
  'lock.change': 'Passwort ändern',
  'lock.turn-off': 'Sperre ausschalten',
  'lock.open-parts':
    'Nicht gesperrt: Einstellungen wie Farben und die Figur, die Uhrzeiten der heutigen Pausen und Kopien, die du in einer Datei speicherst.',

  'lock.first-title': 'Speichere zuerst eine Kopie',
  'lock.no-way-back':
    'Wenn du das Passwort vergisst, lässt sich nichts wiederherstellen. Es gibt keinen zweiten Schlüssel: Niemand kann es für dich öffnen.',
  'lock.first-copy':
    'Eine Kopie in einer Datei ist der einzige Weg zurück. Bewahr sie nicht auf diesem Computer auf, sondern zum Beispiel auf einem USB-Stick: Sie ist nicht gesperrt, wer sie findet, kann sie also lesen.',
  'lock.traces':
    'Was vor der Sperre gespeichert war, wird gelöscht. Der Browser behält davon vielleicht noch eine Weile Spuren in seinen eigenen Dateien, die jemand mit besonderem Wissen finden könnte.',
  'lock.save-copy': 'Jetzt Kopie speichern',
  'lock.set-title': 'Wähl ein Passwort',
  'lock.passphrase': 'Passwort',
  'lock.new': 'Neues Passwort',
  'lock.again': 'Dasselbe noch einmal',
  'lock.show': 'Zeigen, was ich eintippe',
  'lock.advice':
    'Vier oder fünf Wörter hintereinander, die nichts mit dir zu tun haben, sind leicht zu merken und schwer zu erraten.',
  'lock.browser': 'Nutzen auch andere diesen Browser? Dann lass ihn sich das Passwort nicht merken.',
  'lock.strength-too-short': 'Mindestens {letters} Buchstaben oder Zeichen sind nötig.',
  'lock.strength-short':
    'Das schützt vor einem flüchtigen Blick. Ein paar Wörter mehr würden es viel stärker machen.',
  'lock.strength-fair': 'Das zu erraten dauert lange.',
  'lock.strength-good': 'Das ist sehr schwer zu erraten.',
  'lock.not-same': 'Die beiden sind noch nicht gleich.',
  'lock.turn-on': 'Sperre einschalten',
  'lock.working': 'Einen Moment: Alles wird neu gespeichert …',
  'lock.failed': 'Das hat nicht geklappt, und nichts hat sich geändert. Bitte versuch es noch einmal.',

  'lock.change-title': 'Passwort ändern',
  'lock.present': 'Jetziges Passwort',
  'lock.off-title': 'Sperre ausschalten?',
  'lock.off-lead': 'Dann wird alles so gespeichert, dass andere, die dieses Gerät nutzen, es lesen können.',

  'lock.turned-on': 'Fertig. Ab jetzt fragt Unhunch nach deinem Passwort, bevor es etwas zeigt.',
  'lock.turned-off': 'Fertig. Unhunch öffnet sich wieder ohne Passwort.',
  'lock.changed': 'Fertig. Ab jetzt gilt das neue Passwort.',

  'lock.locked': 'Gesperrt',
  'lock.locked-lead': 'Gib dein Passwort ein, um weiterzumachen.',
  'lock.open': 'Öffnen',
  'lock.opening': 'Wird geöffnet …',
  'lock.wrong':
    'Das ist nicht das Passwort. Achte auf große und kleine Buchstaben und auf die Sprache der Tastatur. Du kannst es so oft versuchen, wie du möchtest.',
  'lock.damaged':
    'Die Sperre auf diesem Gerät ist beschädigt oder konnte nicht gelesen werden. Vielleicht hilft es, die Seite neu zu laden.',
  'lock.forgotten': 'Ich habe es vergessen',
  'lock.forgotten-title': 'Vergessen',
  'lock.forgotten-lead':
    'Ohne das Passwort lässt sich nichts wiederherstellen: nicht von uns und auch von niemandem sonst. Wenn es dir vielleicht noch einfällt, warte: Alles bleibt hier, gesperrt.',
  'lock.forgotten-copy':
    'Du kannst alles auf diesem Gerät löschen und neu anfangen. Wenn du eine Kopie in einer Datei gespeichert hast, kannst du sie dann öffnen.',
  'lock.forgotten-sure': 'Ja, alles auf diesem Gerät darf endgültig gelöscht werden',
  'lock.try-again': 'Noch einmal versuchen',
  'lock.delete': 'Löschen und neu anfangen',
} as const satisfies Record<keyof typeof english, string>
