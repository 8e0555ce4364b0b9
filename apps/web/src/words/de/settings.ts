/** Words of the settings. */

import type { settings as english } from '../en/settings.ts'

export const settings = {
  'settings.title': 'Optionen',
  'settings.look': 'Aussehen',
  'settings.language': 'Sprache',
  'settings.language-device': 'Wie das Gerät',
  'settings.language-use': 'Diese Sprache verwenden',
  'settings.theme': 'Hell oder dunkel',
  'theme.system': 'Wie das Gerät',
  'theme.light': 'Hell',
  'theme.dark': 'Dunkel',
  'settings.text': 'Schriftgröße',
  'text.normal': 'Normal',
  'text.large': 'Groß',
  'text.larger': 'Sehr groß',
  'settings.voice-on': 'Sprechen',
  'settings.voice-on-help': 'Alles Gesprochene ist auch zu lesen.',
  'settings.voice-none':
    'Dieses Gerät hat keine eigene Stimme für Deutsch, darum wird nichts gesprochen. Jedes Wort ist als Text zu lesen.',
  'settings.voice': 'Stimme',
  'settings.voice-rate': 'Tempo der Stimme',
  'settings.voice-slow': 'langsamer',
  'settings.voice-fast': 'schneller',
  'settings.voice-try': 'Anhören',
  'settings.voice-sample': 'Zieh die Schulterblätter sanft zusammen, und atme aus.',
  'settings.tones': 'Töne',
  'settings.tones-help': 'Am Anfang und Ende des Haltens und beim Seitenwechsel.',
  'settings.vibration': 'Vibration',
  'settings.signals': 'Signale',
  'settings.data': 'Deine Daten',
  'settings.data-lead':
    'Alles liegt auf diesem Gerät, und nur hier. {entries, plural, =0 {Noch ist nichts gespeichert.} one {Ein Eintrag ist gespeichert.} other {# Einträge sind gespeichert.}}',
  'settings.data-more': 'Kopie speichern, aus einer Datei hinzufügen oder alles löschen.',
  'settings.data-open': 'Deine Daten öffnen',
  'settings.change': 'Deinen Plan ändern',
  'settings.change-intake': 'Die Fragen zu dir neu beantworten',
  'settings.change-safety': 'An meiner Gesundheit ist etwas neu',
  'settings.about': 'Über Unhunch',
  'settings.about-what':
    'Unhunch darfst du frei nutzen und studieren. Es ist kein Medizinprodukt. Es kann dich nicht untersuchen, und es ersetzt weder eine Arztpraxis noch die Physiotherapie.',
  'settings.about-private':
    'Während du es nutzt, fragt es keinen anderen Computer nach irgendetwas. Kein Konto, keine Zählung, keine Werbung.',
} as const satisfies Record<keyof typeof english, string>
