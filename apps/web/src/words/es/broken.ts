/** What is said when something could not come, in Spanish. */

import type { broken as english } from '../en/broken.ts'

export const broken = {
  /** Where lines begin: `ltr` or `rtl`. */
  'app.direction': 'ltr',
  'app.broken': 'Esta parte no se pudo mostrar.',
  'app.broken-help':
    'Tus notas están a salvo en este dispositivo. Lo que más suele ayudar es volver a cargar la página.',
  'app.reload': 'Volver a cargar',
} as const satisfies Record<keyof typeof english, string>
