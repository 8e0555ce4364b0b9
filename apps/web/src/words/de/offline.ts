/** Words of use without network, of the home screen, and of new versions. */

import type { offline as english } from '../en/offline.ts'

export const offline = {
  'offline.title': 'Ohne Netz',
  'offline.missing':
    'So geöffnet, behält der Browser die App nicht. Darum braucht sie zum Starten ein Netz. Deine Einträge bleiben trotzdem auf diesem Gerät.',
  'offline.coming':
    'Die App macht sich bereit für die Nutzung ohne Netz. Das geht von selbst weiter, solange sie offen ist.',
  'offline.pictures-coming': 'Jede Seite der App geht ohne Netz. Bilder und die bewegte Figur kommen gerade.',
  'offline.pictures-stopped':
    'Jede Seite der App geht ohne Netz. Die übrigen Bilder kommen, wenn es ein Netz gibt und Platz auf diesem Gerät.',
  'offline.pictures-saved':
    'Jede Seite der App geht ohne Netz. Dein Gerät möchte Daten sparen. Darum kommen Bilder und die bewegte Figur, wenn du sie zum ersten Mal siehst, und bleiben ab dann da.',
  'offline.ready': 'Bereit ohne Netz: jede Seite, jedes Bild und die Figur, die sich bewegt.',
  'offline.space': 'Sie braucht {size} Platz auf diesem Gerät.',
  'offline.progress': '{done} von {all} Dateien sind da',
  'offline.get-rest': 'Jetzt alle Bilder holen (höchstens {size})',

  'install.title': 'Auf deinem Startbildschirm',
  'install.lead': 'Unhunch kann ein eigenes Symbol haben und sich öffnen wie jede andere App.',
  'install.button': 'Auf den Startbildschirm legen',
  'install.apple':
    'Öffne auf einem iPhone oder iPad das Menü „Teilen“ und wähl „Zum Home-Bildschirm“. Auf einem Mac mit Safari wähl „Zum Dock hinzufügen“.',
  'install.apple-notes':
    'Die App auf dem Startbildschirm hat ihre eigenen Einträge. Um deine mitzunehmen, speichere hier zuerst eine Kopie deiner Daten und füg sie dort hinzu.',
  'install.other':
    'Such im Menü deines Browsers nach „Installieren“ oder „Zum Startbildschirm hinzufügen“. Nicht jeder Browser hat das.',
  'install.done': 'Fertig. Du findest Unhunch bei deinen Apps.',

  'update.name': 'Neue Version',
  'update.title': 'Eine neue Version ist da.',
  'update.news': '{count, plural, =0 {Kleine Reparaturen.} other {Das ist neu:}}',
  'update.more': '{count, plural, one {Und eine weitere Änderung.} other {Und # weitere Änderungen.}}',
  'update.safe': 'Deine Einträge bleiben, wie sie sind.',
  'update.take': 'Aktualisieren',
  'update.later': 'Nicht jetzt',
  'update.held-up': 'In einem anderen Fenster läuft eine Einheit. Bitte aktualisiere, wenn sie vorbei ist.',
} as const satisfies Record<keyof typeof english, string>
