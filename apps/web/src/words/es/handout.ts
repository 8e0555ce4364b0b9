/** Words of sheets to print, of links to hand over, and of what somebody else hands over, in Spanish. */

import type { handout as english } from '../en/handout.ts'

export const handout = {
  'handout.title': 'Imprimir o compartir',
  'handout.lead':
    'Una hoja para la pared, para tu fisioterapeuta o para otra persona. Se hace en este dispositivo y no se envía a ningún sitio.',
  'handout.to-print': 'Imprimir o compartir',
  'handout.none': 'Ahora mismo no hay nada que imprimir aquí.',
  'handout.to-plan': 'A tu plan',
  'handout.left-out':
    '{count, plural, one {# ejercicio no está en la hoja} other {# ejercicios no están en la hoja}} por lo que nos contaste sobre tu salud: {names}.',
  'handout.name-today': 'Ejercicios para hoy',
  'handout.name-plan': 'Ejercicios para la semana',

  'handout.on-it': 'Qué lleva la hoja',
  'handout.name': 'Título',
  'handout.for': 'Para (puede quedar vacío)',
  'handout.from': 'De (puede quedar vacío)',
  'handout.note': 'Unas palabras para acompañarla (puede quedar vacío)',
  'handout.note-help':
    'El título, «De» y estas palabras viajan también en el enlace. «Para» se queda en el papel.',
  'handout.how': 'Qué aspecto tiene',
  'handout.paper': 'Papel',
  'handout.paper-a4': 'A4',
  'handout.paper-letter': 'Carta',
  'handout.ticks': 'Casillas para marcar',
  'handout.ticks-week': 'Una semana',
  'handout.ticks-month': 'Cuatro semanas',
  'handout.ticks-none': 'Ninguna',
  'handout.extras': 'Impresión',
  'handout.pictures': 'Imágenes',
  'handout.large': 'Letra grande',
  'handout.print': 'Imprimir',
  'handout.print-help':
    'Para conservarla como archivo, elige «Guardar como PDF» donde se elige la impresora.',
  'handout.preview': 'La hoja',

  'handout.share': 'Entregarla sin papel',
  'handout.share-lead':
    'Toda la lista va dentro del enlace. No está en ningún servidor; quien tenga el enlace puede leerla.',
  'handout.send': 'Enviar el enlace',
  'handout.copy': 'Copiar el enlace',
  'handout.copied': 'El enlace está copiado.',
  'handout.not-copied': 'Tu navegador no permite copiar. Por favor, selecciona el enlace y cópialo tú.',
  'handout.link': 'Enlace',
  'handout.qr-lead': 'O deja que otro teléfono mire esto con su cámara:',
  'handout.qr-name': 'Código QR: abre «{name}» en {app}. El enlace de abajo hace lo mismo.',
  'handout.qr-too-much':
    'Esta lista tiene demasiadas palabras para un código que una cámara pueda leer. Por favor, usa el enlace.',

  'handout.sheet-for': 'Para',
  'handout.sheet-from': 'De',
  'handout.sheet-date': 'Fecha',
  'handout.sheet-days': 'Días',
  'handout.sheet-start': 'Inicio',
  'handout.sheet-note': 'Nota',
  'handout.fine':
    'Está bien: notar que algo se estira, algo de esfuerzo, o tu dolor de siempre hasta {pain} sobre 10 (en los primeros {days} días, hasta {first}). Debería volver a lo habitual en un plazo de {hours} horas.',
  'handout.stop-today': 'Detente por hoy',
  'handout.stop-see': 'Detente, y pide que te lo revisen antes de seguir',
  'handout.stop-call': 'Detente, y llama a emergencias (112, 911 o el número de tu país)',
  'handout.tick-week': 'Marca lo que hiciste',
  'handout.tick-month': 'Marca los días en que hiciste tus ejercicios',
  'handout.tick-exercise': 'Ejercicio',
  'handout.tick-weeks': 'Semana',
  'handout.tick-nth-week': 'Semana {week}',
  'handout.tick-rest': 'este día no',
  'handout.app-title': 'Esta lista en la app',
  'handout.app-scan':
    'Apunta con la cámara de un teléfono al código. {app} se abre en el navegador, hace unas preguntas de seguridad y te guía en los ejercicios, con imágenes en movimiento. Es gratis y guarda tus respuestas en tu dispositivo.',
  'handout.app-type': 'O escribe esta dirección:',
  'handout.app-too-long':
    'El enlace es demasiado largo para escribirlo. Si no tienes cámara, pide que te lo manden en un mensaje.',
  'handout.app-no-code':
    'Esta lista tiene demasiadas palabras para un código. Pide el enlace a quien te dio esta hoja; abre la lista en {app}, que hace antes unas preguntas de seguridad.',
  'handout.footer':
    'Impreso desde {app}. Si no sabes con seguridad si estos ejercicios te convienen, pregunta antes a tu médico o fisioterapeuta.',

  'shared.title': 'Ejercicios para ti',
  'shared.from': 'De: {from}',
  'shared.from-nobody': 'No dice de quién es.',
  'shared.trust':
    'El título y la nota los escribió quien la hizo. Acepta solo lo que venga de alguien que conoces.',
  'shared.note': 'Te escribe',
  'shared.items': 'Qué contiene',
  'shared.unknown': 'Este no está en tu versión de la app, así que no podemos guiarte en él.',
  'shared.own': 'Con sus propias palabras. No lo conocemos, así que no podemos decirte si te conviene.',
  'shared.first-title': 'Primero está tu seguridad',
  'shared.first-lead':
    'Antes de hacer nada de esto, por favor, responde a unas preguntas sobre tu salud. Mientras tanto te guardamos esta lista, y después te decimos si cada ejercicio te conviene.',
  'shared.first': 'Al control de seguridad',
  'shared.intake-lead':
    'Solo quedan unas preguntas sobre ti. Mientras tanto te guardamos esta lista, y después te decimos si cada ejercicio te conviene.',
  'shared.intake': 'Seguir con las preguntas',
  'shared.clinician-lead':
    'Por favor, no hagas todavía nada de esto. Lo que nos contaste debería verlo alguien primero. Te guardamos la lista.',
  'shared.clinician': 'Ver el consejo',
  'shared.checked-fine': 'Nada de lo que nos contaste sobre tu salud desaconseja ninguno de estos.',
  'shared.checked-known': 'Nada de lo que nos contaste sobre tu salud desaconseja los que conocemos.',
  'shared.checked-some':
    '{count, plural, one {En tu caso, dejaríamos # ejercicio fuera.} other {En tu caso, dejaríamos # ejercicios fuera.}} Puedes añadir la lista igualmente: lo marcado no se guía, a menos que digas que quien te la dio lo sabe.',
  'shared.warning': 'En tu caso, dejaríamos este fuera',
  'shared.add-title': '¿Añadirla a tus listas?',
  'shared.add': 'Añadirla',
  'shared.refuse': 'No, gracias',
  'shared.have': 'Ya tienes esta lista.',
  'shared.to-it': 'A la lista',
  'shared.open-title': 'Abrir un enlace',
  'shared.open-lead':
    '¿Alguien te ha enviado ejercicios de {app}? Pega aquí su enlace. No se añade nada antes de que lo hayas visto.',
  'shared.paste': 'Enlace',
  'shared.open': 'Abrirlo',
  'shared.open-link': 'Abrir un enlace',
  'shared.trouble': 'Este enlace no se puede leer',
  'shared.trouble-torn':
    'Le falta un trozo, o una letra cambió por el camino. Por favor, copia el enlace entero, o pídelo otra vez.',
  'shared.trouble-foreign': 'No es un enlace a una lista de ejercicios de {app}.',
  'shared.trouble-damaged': 'Llegó entero, pero hay algo en él que no está como debería.',
  'shared.trouble-newer':
    'Lo escribió una versión más nueva de {app}. Carga la página otra vez para tener la versión más nueva y abre el enlace de nuevo.',
  'shared.trouble-too-large': 'Es mucho más largo que cualquier lista de ejercicios.',
  'shared.trouble-unchanged': 'No se ha cambiado nada.',
  'shared.waiting': 'Alguien te ha enviado ejercicios',
  'shared.waiting-lead': 'Esperan a que los mires.',
  'shared.look': 'Mirarlos',
} as const satisfies Record<keyof typeof english, string>
