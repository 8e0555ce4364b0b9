/** Words of the lock, in Spanish. */

import type { lock as english } from '../en/lock.ts'

export const lock = {
  'lock.title': 'Bloqueo',
  'lock.lead':
    'Para un equipo que compartes. Con una frase secreta, otras personas que lo usan no pueden leer lo que le has contado a Unhunch: pide la frase cada vez que se abre.',
  'lock.set': 'Poner una frase secreta',
  'lock.is-on': 'El bloqueo está activado. Se bloquea al cerrar la página, o puedes bloquearlo ahora.',
  'lock.now': 'Bloquear ahora',
  'lock.change': 'Cambiar la frase secreta',
  'lock.turn-off': 'Desactivar el bloqueo',
  'lock.open-parts':
    'Sin bloquear: ajustes como los colores y la figura, las horas de las pausas de hoy y las copias que guardas en un archivo.',

  'lock.first-title': 'Primero, guarda una copia',
  'lock.no-way-back':
    'Si olvidas la frase secreta, no se puede recuperar nada. No hay una segunda llave: nadie puede abrirlo por ti.',
  'lock.first-copy':
    'Una copia en un archivo es la única vuelta atrás. Guárdala lejos de este equipo, en una memoria USB, por ejemplo: no está bloqueada, así que quien la encuentre puede leerla.',
  'lock.traces':
    'Lo que se guardó antes del bloqueo se borra. El navegador puede dejar restos de ello en sus propios archivos durante un tiempo, que alguien con conocimientos especiales podría encontrar.',
  'lock.save-copy': 'Guardar una copia ahora',
  'lock.set-title': 'Elige una frase secreta',
  'lock.passphrase': 'Frase secreta',
  'lock.new': 'Nueva frase secreta',
  'lock.again': 'La misma otra vez',
  'lock.show': 'Mostrar lo que escribo',
  'lock.advice':
    'Cuatro o cinco palabras seguidas que no tengan nada que ver contigo son fáciles de recordar y difíciles de adivinar.',
  'lock.browser':
    '¿Hay otras personas que usan este navegador? Entonces no dejes que recuerde la frase secreta.',
  'lock.strength-too-short': 'Hacen falta al menos {letters} letras o signos.',
  'lock.strength-short': 'Esto frena una mirada de paso. Con unas palabras más sería mucho más fuerte.',
  'lock.strength-fair': 'Adivinar esto lleva mucho tiempo.',
  'lock.strength-good': 'Esto es muy difícil de adivinar.',
  'lock.not-same': 'Las dos aún no son iguales.',
  'lock.turn-on': 'Activar el bloqueo',
  'lock.working': 'Un momento: todo se está guardando de nuevo…',
  'lock.failed': 'No ha funcionado, y no ha cambiado nada. Por favor, inténtalo otra vez.',

  'lock.change-title': 'Cambiar la frase secreta',
  'lock.present': 'Frase secreta actual',
  'lock.off-title': '¿Desactivar el bloqueo?',
  'lock.off-lead':
    'Entonces todo se guarda de forma que otras personas que usan este dispositivo pueden leerlo.',

  'lock.turned-on': 'Listo. Desde ahora, Unhunch pide tu frase secreta antes de mostrar nada.',
  'lock.turned-off': 'Listo. Unhunch se abre otra vez sin frase secreta.',
  'lock.changed': 'Listo. La nueva frase secreta vale desde ahora.',

  'lock.locked': 'Bloqueado',
  'lock.locked-lead': 'Escribe tu frase secreta para seguir.',
  'lock.open': 'Abrir',
  'lock.opening': 'Abriendo…',
  'lock.wrong':
    'Esa no es la frase secreta. Fíjate en las mayúsculas y en el idioma del teclado. Puedes probar las veces que quieras.',
  'lock.damaged':
    'El bloqueo de este dispositivo está dañado, o no se pudo leer. Puede ayudar volver a cargar la página.',
  'lock.forgotten': 'La he olvidado',
  'lock.forgotten-title': 'Frase olvidada',
  'lock.forgotten-lead':
    'Sin ella no se puede recuperar nada: ni nosotros ni nadie más puede hacerlo. Si crees que aún puedes recordarla, espera: todo sigue aquí, bloqueado.',
  'lock.forgotten-copy':
    'Puedes borrar todo lo que hay en este dispositivo y empezar de nuevo. Si has guardado una copia en un archivo, después la puedes abrir.',
  'lock.forgotten-sure': 'Sí, todo lo que hay en este dispositivo se puede borrar para siempre',
  'lock.try-again': 'Intentarlo otra vez',
  'lock.delete': 'Borrar y empezar de nuevo',
} as const satisfies Record<keyof typeof english, string>
