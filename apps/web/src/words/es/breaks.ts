/** Words of breaks at the desk, in Spanish. */

import type { breaks as english } from '../en/breaks.ts'

export const breaks = {
  'breaks.title': 'Pausas',
  'breaks.lead':
    'Pausas cortas en las que te mueves, para los días de escritorio. No hay una única forma correcta de sentarse; lo que tu espalda busca es cambiar de posición.',
  'breaks.learn': 'Por qué ayudan las pausas',

  'breaks.notice-short': 'Es hora de moverse un minuto',
  'breaks.notice-longer': 'Es hora de una pausa más larga',
  'breaks.notice-any': 'Ponte de pie, da unos pasos, mira a lo lejos.',
  'breaks.notice-name': 'Una pausa',
  'breaks.start': 'Empezar',
  'breaks.snooze': 'En {minutes} minutos',
  'breaks.pass': 'Esta vez no',
  'breaks.in-meeting': 'Estoy en una reunión',
  'breaks.tab': '• {title}',

  'breaks.now': 'Ahora',
  'breaks.off': 'Las pausas están desactivadas.',
  'breaks.outside':
    'Ahora no toca ninguna pausa: estás fuera de las horas que diste, o es la hora del almuerzo.',
  'breaks.quiet':
    'En silencio: dejaste pasar dos pausas, así que no volveremos a preguntar hasta la siguiente mitad del día, o hasta que vuelvas a esta página.',
  'breaks.elsewhere': 'La cuenta empieza otra vez cuando vuelvas al escritorio.',
  'breaks.counting-short': 'Próxima pausa corta: {time}.',
  'breaks.counting-longer': 'Próxima pausa, más larga: {time}.',
  'breaks.meeting': 'En silencio por una reunión. Hasta: {time}.',
  'breaks.meeting-over': 'La reunión ha terminado',
  'breaks.meeting-title': '¿Cuánto dura tu reunión?',
  'breaks.take-short': 'Un minuto ahora',
  'breaks.take-longer': 'Una más larga ahora',
  'breaks.moved': 'Acabo de moverme por mi cuenta',
  'breaks.moved-thanks': 'Bien. La cuenta empieza de nuevo.',
  'breaks.nothing-fits':
    'Ahora mismo no hay nada en tu plan que sirva para el escritorio. En su lugar, ponte de pie y da unos pasos.',

  'breaks.when': 'Cuándo',
  'breaks.on': 'Recordarme que me mueva',
  'breaks.on-help': 'Mientras esta página esté abierta, también detrás de otras ventanas.',
  'breaks.days': 'Estos días',
  'breaks.hours': 'Desde y hasta',
  'breaks.from': 'Desde',
  'breaks.to': 'Hasta',
  'breaks.lunch': 'Almuerzo',
  'breaks.has-lunch': 'Sin avisos en el almuerzo',
  'breaks.lunch-from': 'Almuerzo desde',
  'breaks.lunch-to': 'Almuerzo hasta',
  'breaks.every': 'Una pausa corta cada',
  'breaks.every-help': 'Más o menos un minuto cada una.',
  'breaks.fewer': 'Más a menudo',
  'breaks.more': 'Menos a menudo',
  'breaks.longer': 'Una pausa más larga, de tres a cinco minutos',
  'breaks.longer-none': 'Ninguna',
  'breaks.longer-every': 'Cada {minutes} minutos',
  'breaks.save': 'Guardar estas horas',
  'breaks.saved': 'Guardado.',
  'breaks.error-days': 'Elige al menos un día.',
  'breaks.error-time': 'Pon una hora, como 09:00.',
  'breaks.error-hours': 'El final debe venir después del comienzo.',
  'breaks.error-lunch': 'El almuerzo debe terminar después de empezar y estar dentro de tus horas.',

  'breaks.ways': 'Cómo te avisamos',
  'breaks.ways-page': 'En cada página de Unhunch, y en el nombre de su pestaña.',
  'breaks.notices-granted': 'Los avisos de tu sistema están activados.',
  'breaks.notices-undecided': 'Tu sistema también puede mostrar un aviso, por encima de otras ventanas.',
  'breaks.notices-ask': 'Permitir avisos',
  'breaks.notices-denied':
    'Los avisos están bloqueados para esta página. Puedes cambiarlo en los ajustes de tu navegador, casi siempre a la izquierda de la dirección.',
  'breaks.notices-missing':
    'Este navegador no deja que una página muestre avisos del sistema. Deja esta página donde puedas verla, o pon las pausas en tu calendario, más abajo.',
  'breaks.presence-granted': 'Si dejas el escritorio un rato, eso cuenta por sí solo como una pausa.',
  'breaks.presence-undecided':
    'Si lo permites, el navegador le dice a esta página si estás ante el teclado, y nada más: así, dejar el escritorio cuenta por sí solo como una pausa.',
  'breaks.presence-ask': 'Permitir que vea si no estoy',
  'breaks.presence-denied':
    'Esta página no puede ver si estás ante el teclado. Aun así, una pausa se cuenta cuando tu equipo entra en reposo, o cuando tú lo dices.',
  'breaks.presence-missing':
    'Este navegador no puede saber si estás ante el teclado. Una pausa se cuenta cuando tienes esta página delante y no la tocas, cuando tu equipo entra en reposo, o cuando tú lo dices.',
  'breaks.background':
    'La página tiene que seguir abierta. Algunos sistemas ponen en reposo una página que lleva mucho tiempo oculta, sobre todo en los teléfonos: un aviso puede llegar entonces tarde, o no llegar.',

  'breaks.numbers': 'Cómo va',
  'breaks.numbers-none':
    'Todavía no hay nada que contar. Después de tus primeras pausas, las encontrarás aquí.',
  'breaks.numbers-when': 'Cuándo',
  'breaks.today': 'Hoy',
  'breaks.week': 'Esta semana',
  'breaks.fourWeeks': '28 días',
  'breaks.done': 'Hechas',
  'breaks.natural': 'Por tu cuenta',
  'breaks.passed': 'Esta vez no',
  'breaks.ignored': 'Sin respuesta',
  'breaks.minutes': 'Min. activos',
  'breaks.by-hour': 'Por hora del día, últimas cuatro semanas',
  'breaks.hour': '{hour}:00',
  'breaks.hour-moved': '{count, plural, one {# pausa} other {# pausas}} a las {hour}:00',

  'breaks.calendar': 'En tu propio calendario',
  'breaks.calendar-lead':
    'Un archivo que tu calendario puede leer, con recordatorios que llegan aunque esta página no esté abierta. Se queda como está: si cambias tus horas, guárdalo otra vez. Si lo pones en un calendario aparte, será más fácil de borrar.',
  'breaks.calendar-sessions': 'Mis sesiones',
  'breaks.calendar-breaks': 'Mis pausas',
  'breaks.calendar-at': 'Hora de las sesiones',
  'breaks.calendar-save': 'Guardar el archivo del calendario',
  'breaks.calendar-none': 'Elige sesiones, pausas o las dos cosas.',
  'breaks.calendar-session': 'Parte alta de la espalda: sesión',
  'breaks.calendar-session-help': 'Abre Unhunch: la sesión de hoy está lista.',
  'breaks.calendar-short': 'Moverse un minuto',
  'breaks.calendar-longer': 'Una pausa más larga',
  'breaks.calendar-break-help':
    'Ponte de pie, muévete, mira a lo lejos. Hay ideas en Unhunch, en la página Pausas.',
} as const satisfies Record<keyof typeof english, string>
