/** Words of use without network, of the home screen, and of new versions, in Spanish. */

import type { offline as english } from '../en/offline.ts'

export const offline = {
  'offline.title': 'Sin conexión',
  'offline.missing':
    'Si la app se abre así, el navegador no la conserva, y necesita conexión para empezar. Tus notas se guardan igualmente en este dispositivo.',
  'offline.coming': 'Preparando el uso sin conexión. Sigue por sí solo mientras la app está abierta.',
  'offline.pictures-coming':
    'Todas las pantallas funcionan sin conexión. Las imágenes y la figura en movimiento están llegando.',
  'offline.pictures-stopped':
    'Todas las pantallas funcionan sin conexión. Las demás imágenes llegan cuando haya conexión y espacio en este dispositivo.',
  'offline.pictures-saved':
    'Todas las pantallas funcionan sin conexión. Tu dispositivo pide ahorrar datos, así que las imágenes y la figura en movimiento llegan cuando las ves por primera vez, y desde entonces se quedan.',
  'offline.ready': 'Todo listo sin conexión: cada pantalla, cada imagen y la figura que se mueve.',
  'offline.space': 'Ocupa {size} en este dispositivo.',
  'offline.progress': '{done} de {all} archivos están aquí',
  'offline.get-rest': 'Traer ahora todas las imágenes ({size} como máximo)',

  'install.title': 'En tu pantalla de inicio',
  'install.lead': 'Unhunch puede tener su propio icono y abrirse como cualquier otra app.',
  'install.button': 'Ponerla en tu pantalla de inicio',
  'install.apple':
    'En un iPhone o iPad, abre el menú Compartir y elige «Añadir a pantalla de inicio» o «Agregar a inicio». En un Mac con Safari, elige «Añadir al Dock» o «Agregar al Dock».',
  'install.apple-notes':
    'La app de la pantalla de inicio guarda sus propias notas. Para llevarte las tuyas, guarda primero aquí una copia de tus datos y añádela allí.',
  'install.other':
    'Busca en el menú de tu navegador «Instalar», «Añadir a pantalla de inicio» o «Agregar a la pantalla principal». No todos los navegadores lo tienen.',
  'install.done': 'Listo. Unhunch está entre tus apps.',

  'update.name': 'Versión nueva',
  'update.title': 'Hay una versión nueva.',
  'update.news': '{count, plural, =0 {Pequeños arreglos.} other {Qué hay de nuevo:}}',
  'update.more': '{count, plural, one {Y un cambio más.} other {Y # cambios más.}}',
  'update.safe': 'Tus notas se quedan como están.',
  'update.take': 'Actualizar',
  'update.later': 'Ahora no',
  'update.held-up': 'Hay una sesión en marcha en otra ventana. Por favor, actualiza cuando haya terminado.',
} as const satisfies Record<keyof typeof english, string>
