/** Words of the settings. */

export const settings = {
  'settings.title': 'Settings',
  'settings.look': 'Look',
  'settings.language': 'Language',
  'settings.language-device': 'As the device',
  'settings.language-use': 'Use this language',
  'settings.theme': 'Light or dark',
  'theme.system': 'As the device',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  'settings.text': 'Size of words',
  'text.normal': 'Normal',
  'text.large': 'Large',
  'text.larger': 'Very large',
  'settings.voice-on': 'Speak',
  'settings.voice-on-help': 'Everything spoken is also shown.',
  'settings.voice-none':
    'This device has no voice of its own for English, so nothing is spoken. Captions show every word.',
  'settings.voice': 'Voice',
  'settings.voice-rate': 'Pace of the voice',
  'settings.voice-slow': 'slower',
  'settings.voice-fast': 'faster',
  'settings.voice-try': 'Hear it',
  'settings.voice-sample': 'Draw your shoulder blades gently together, and breathe out.',
  'settings.tones': 'Tones',
  'settings.tones-help': 'At the start and end of a hold, and when sides change.',
  'settings.vibration': 'Vibration',
  'settings.signals': 'Signals',
  'settings.data': 'Your data',
  'settings.data-lead':
    'All of it is on this device, and only here. {entries, plural, =0 {Nothing is saved yet.} one {One entry is saved.} other {# entries are saved.}}',
  'settings.data-more': 'Save a copy, add from a file, or delete everything.',
  'settings.data-open': 'Open your data',
  'settings.change': 'Change your plan',
  'settings.change-intake': 'Answer the questions about you again',
  'settings.change-safety': 'Something about my health is new',
  'settings.about': 'About',
  'settings.about-what':
    'Unhunch is free to use and to study. It is not a medical device. It cannot examine you, and it does not replace a doctor or a physiotherapist.',
  'settings.about-private':
    'It asks no other computer for anything while you use it. No account, no counting, no advertising.',
} as const
