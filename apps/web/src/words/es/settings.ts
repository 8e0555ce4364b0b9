/** Words of the settings, in Spanish. */

import type { settings as english } from '../en/settings.ts'

export const settings = {
  'settings.title': 'Ajustes',
  'settings.look': 'Aspecto',
  'settings.language': 'Idioma',
  'settings.language-device': 'Como el sistema',
  'settings.language-use': 'Usar este idioma',
  'settings.theme': 'Claro u oscuro',
  'theme.system': 'Como el sistema',
  'theme.light': 'Claro',
  'theme.dark': 'Oscuro',
  'settings.text': 'Tamaño del texto',
  'text.normal': 'Normal',
  'text.large': 'Grande',
  'text.larger': 'Muy grande',
  'settings.voice-on': 'Hablar',
  'settings.voice-on-help': 'Todo lo que se dice se ve también escrito.',
  'settings.voice-none':
    'Este dispositivo no tiene una voz propia en español, así que no se dice nada en voz alta. Los subtítulos muestran cada palabra.',
  'settings.voice': 'Voz',
  'settings.voice-rate': 'Ritmo de la voz',
  'settings.voice-slow': 'más lento',
  'settings.voice-fast': 'más rápido',
  'settings.voice-try': 'Escucharla',
  'settings.voice-sample': 'Junta los omóplatos con suavidad y suelta el aire.',
  'settings.tones': 'Tonos',
  'settings.tones-help': 'Al empezar y al terminar de mantener, y al cambiar de lado.',
  'settings.vibration': 'Vibración',
  'settings.signals': 'Señales',
  'settings.data': 'Tus datos',
  'settings.data-lead':
    'Todo está en este dispositivo, y solo aquí. {entries, plural, =0 {Todavía no hay nada guardado.} one {Hay una anotación guardada.} other {Hay # anotaciones guardadas.}}',
  'settings.data-more': 'Guardar una copia, añadir desde un archivo o borrar todo.',
  'settings.data-open': 'Abrir tus datos',
  'settings.change': 'Cambiar tu plan',
  'settings.change-intake': 'Responder otra vez a las preguntas sobre ti',
  'settings.change-safety': 'Hay algo nuevo en mi salud',
  'settings.about': 'Acerca de',
  'settings.about-what':
    'Unhunch se puede usar y estudiar libremente. No es un dispositivo médico. No puede examinarte y no sustituye a un médico ni a un fisioterapeuta.',
  'settings.about-private':
    'No pide nada a ningún otro equipo mientras lo usas. Sin cuenta, sin medir lo que haces, sin publicidad.',
} as const satisfies Record<keyof typeof english, string>
