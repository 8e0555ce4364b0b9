/** Words of a person's own routines, and of what comes before and after they are led, in Spanish. */

import type { routine as english } from '../en/routine.ts'

export const routine = {
  'routine.title': 'Mis listas',
  'routine.lead': 'Ejercicios que alguien te dio, o una lista propia, guiados tal como tú los pongas.',
  'routine.empty-lead':
    '¿Te ha dado ejercicios tu fisioterapeuta? Ponlos aquí en una lista y te guiamos para hacerlos, con tus números y en tu orden.',
  'routine.another': 'Hacer una lista',
  'routine.another-lead':
    'Toma ejercicios de los nuestros, describe los que no tenemos o abre un archivo de otra app.',
  'routine.make': 'Lista nueva',
  'routine.make-on': 'Seguir con tu lista nueva',
  'routine.import': 'Abrir un archivo',
  'routine.import-help': 'Archivos de free-exercise-db, rotator-cuff-pt y my-pt (.json o .csv).',
  'routine.start': 'Empezar',
  'routine.change': 'Ver y cambiar',
  'routine.remove': 'Quitar',
  'routine.removed': 'Se ha quitado «{name}».',
  'routine.undo': 'Deshacer',
  'routine.from-short': 'de: {from}',
  'routine.has-draft': 'Hay cambios que aún no has guardado.',
  'routine.warned':
    '{count, plural, one {# ejercicio queda fuera por lo que nos contaste.} other {# ejercicios quedan fuera por lo que nos contaste.}} Mira dentro para ver por qué.',
  'routine.to-begin': 'Empezar',
  'routine.to-check': 'Responder a las preguntas',
  'routine.to-advice': 'Ver el consejo',
  'routine.to-lists': 'Mis listas',
  'routine.to-list': 'A la lista',
  'routine.to-exercise': 'Sobre este ejercicio',

  'routine.new-title': 'Una lista nueva',
  'routine.name': 'Nombre de la lista',
  'routine.name-help': 'Por ejemplo: Ejercicios de la mañana',
  'routine.from': '¿Quién te la dio? (puede quedar vacío)',
  'routine.from-physio': 'Mi fisioterapeuta',
  'routine.from-doctor': 'Mi médico',
  'routine.from-me': 'Es idea mía',
  'routine.weekdays': '¿Qué días?',
  'routine.weekdays-help':
    'Esos días aparece en tu página Hoy. Si no eliges ninguno, la haces cuando quieras.',
  'routine.items': 'Ejercicios',
  'routine.no-items': 'Todavía no hay nada. Añade abajo el primer ejercicio.',
  'routine.add': 'Añadir uno de los nuestros',
  'routine.describe': 'Describir uno mío',
  'routine.added': '«{name}» está en la lista.',
  'routine.moved': '«{name}» es ahora el número {place} de {total}.',
  'routine.total':
    'En total, alrededor de {minutes, plural, one {# minuto} other {# minutos}}, con los descansos.',
  'routine.saved': 'Todo está guardado.',
  'routine.not-saved':
    'Aún sin guardar. Si te vas ahora, tus cambios te esperan aquí y la lista se queda como estaba.',
  'routine.cannot-save':
    '{count, plural, one {Hay una cosa (#) que mirar antes de poder guardar.} other {Hay # cosas que mirar antes de poder guardar.}}',
  'routine.save-start': 'Guardar y empezar',
  'routine.drop': 'Deshacer todos los cambios',

  'routine.place': '{place} de {total}',
  'routine.how': 'Cómo se hace',
  'routine.rest-between':
    '{seconds, plural, one {# segundo de descanso} other {# segundos de descanso}} entre series',
  'routine.item-change': 'Cambiar',
  'routine.item-done': 'Cerrar',
  'routine.up': 'Subir',
  'routine.down': 'Bajar',
  'routine.form': 'En qué variante',
  'routine.amount': '¿Por veces o por tiempo?',
  'routine.counted': 'Por veces',
  'routine.timed': 'Por tiempo',
  'routine.sets': 'Series',
  'routine.reps': 'Veces en cada serie',
  'routine.hold': 'Mantener, en segundos',
  'routine.seconds': 'Segundos en cada serie',
  'routine.rest': 'Descanso entre series, en segundos',
  'routine.rep-seconds': 'Segundos para cada vez, ida y vuelta',
  'routine.sides': 'Lados',
  'routine.sides-together': 'Los dos a la vez',
  'routine.sides-each': 'Primero uno, después el otro',
  'routine.note': 'Nota para ti (puede quedar vacía)',
  'routine.note-help': 'Por ejemplo: codos bajos',
  'routine.own-name': '¿Cómo se llama?',
  'routine.own-steps': '¿Cómo se hace?',
  'routine.own-steps-help': 'Un paso en cada línea. Se leen en voz alta antes de empezar.',
  'routine.own-unchecked':
    'No conocemos este ejercicio, así que no podemos decirte si te conviene. Guíate por lo que te dijeron.',
  'routine.ours': 'Tenemos «{name}», con una figura. ¿Es ese?',
  'routine.ours-take': 'Sí, usar ese',
  'routine.less': 'Menos: {what}',
  'routine.more': 'Más: {what}',
  'routine.add-title': 'Añadir uno de los nuestros',
  'routine.search': 'Buscar un ejercicio',
  'routine.search-none': 'No encontramos nada con ese nombre. Puedes describirlo con tus palabras.',
  'routine.search-count': '{count, plural, one {# ejercicio} other {# ejercicios}}',

  'routine.flaw-no-name': 'Por favor, ponle un nombre.',
  'routine.flaw-no-items': 'Por favor, añade antes un ejercicio.',
  'routine.flaw-too-long': 'Por favor, no pases de {most, plural, one {# carácter} other {# caracteres}}.',
  'routine.flaw-items':
    'Una lista admite {most, plural, one {# ejercicio} other {# ejercicios}} como máximo.',
  'routine.flaw-steps': 'Por favor, no pases de {most, plural, one {# paso} other {# pasos}}.',
  'routine.flaw-total': 'En total dura más de {most, plural, one {# minuto} other {# minutos}}.',
  'routine.flaw-range': 'Por favor, elige un número entero de {least} a {most}.',

  'routine.warning': 'Nosotros dejaríamos este fuera',
  'routine.warning-agreed': 'Suele quedar fuera; te guiamos porque así lo dijiste',
  'routine.warning-because': 'Por {name}. {change}',
  'routine.warning-asks': 'Qué pide a tu cuerpo: {what}',
  'routine.warning-hold':
    'Lo máximo que guiaríamos es mantener {seconds, plural, one {# segundo} other {# segundos}}.',
  'routine.agree': 'Quien me lo dio lo sabe',
  'routine.agree-help': 'Sin esta marca, el ejercicio queda fuera cuando se guía la lista.',
  'routine.agreed-help': 'Detente si notas que algo no está bien. «Esto duele» está siempre ahí.',

  'routine.left-out': 'Queda fuera de esta sesión',
  'routine.left-out-why': 'Algo de lo que nos contaste sobre tu salud lo desaconseja. Tu lista dice por qué.',
  'routine.none-not-yet':
    'Antes de guiarte, necesitamos saber un poco sobre ti: un breve control de seguridad y unas preguntas.',
  'routine.none-check-due':
    'Primero vienen unas preguntas de seguridad. Llevan unos dos minutos; después, tus ejercicios vuelven a estar aquí.',
  'routine.none-see-clinician':
    'Por favor, pide que te revisen esto antes de hacer ejercicio. Lo que nos contaste debería verlo alguien primero.',
  'routine.none-rest': 'Hoy es un día de descanso. Tus ejercicios te esperan.',
  'routine.none-gone': 'Esta lista ya no está aquí.',
  'routine.none-empty': 'Todavía no hay nada en esta lista.',
  'routine.none-left':
    'Todo lo de esta lista queda fuera por ahora, por lo que nos contaste sobre tu salud. La lista dice por qué.',
  'routine.none-held-back': 'Es mejor dejar este por hoy, por lo que nos contaste. Su página explica más.',

  'practice.lead': 'Lo que hiciste ya cuenta. Estas dos respuestas las das solo si quieres.',
  'practice.hurt': '¿Te dolió algo mientras lo hacías?',
  'practice.hurt-help': 'El mayor dolor, de 0 a 10. Déjalo como está donde no dolió nada.',
  'practice.pain-of': 'El mayor dolor: {name}',
  'practice.not-said': 'Sin respuesta',
  'practice.saved': 'Gracias, está anotado',
  'practice.amber': '{name}: fue un poco demasiado',
  'practice.amber-advice':
    'La próxima vez haz menos, o haz el movimiento más pequeño. Debería ser siempre fácil de llevar.',
  'practice.red': '{name}: dolió demasiado',
  'practice.red-advice':
    'Déjalo hasta que se haya calmado. Si vuelve a doler así, por favor, pide que te lo revisen.',
  'practice.red-advice-given':
    'Déjalo fuera por ahora y, antes de volver a hacerlo, pregunta a quien te lo dio.',
  'practice.to-today': 'A tu día',

  'routine.import-title': 'Esto es lo que leímos',
  'routine.import-lead':
    'El archivo es de {format}. Aún no se guarda nada: míralo con calma y di después si lo quieres.',
  'routine.import-name': 'Lista de un archivo',
  'routine.import-ours': 'Este es «{name}»: mostrarlo con su figura',
  'routine.import-lost':
    '{count, plural, one {Una cosa (#) cambia o se queda atrás} other {# cosas cambian o se quedan atrás}}',
  'routine.import-nothing-lost': 'No se perdió nada por el camino.',
  'routine.import-keep': 'Conservar esto',
  'routine.import-drop': 'No conservarlo',
  'routine.import-none-picked': 'Por favor, elige antes al menos un ejercicio.',
  'routine.import-added': '{count, plural, one {Se añadió # lista.} other {Se añadieron # listas.}}',
  'routine.pick-lead':
    'En este archivo hay {count, plural, one {# ejercicio} other {# ejercicios}}, más de los que caben en una lista. Elige {most} como máximo.',
  'routine.pick-legend': 'Ejercicios del archivo',
  'routine.pick-more': 'Los primeros {shown} de {count}. Escribe una palabra para encontrar otros.',

  'routine.trouble': 'Este archivo no se pudo leer',
  'routine.trouble-empty': 'No hay en él nada que se pueda leer.',
  'routine.trouble-too-large':
    'Es mucho más grande que cualquier lista de ejercicios. ¿Quizá es otro archivo?',
  'routine.trouble-torn': 'Está cortado por la mitad, o algo en él está dañado.',
  'routine.trouble-foreign': 'No es un archivo de free-exercise-db, rotator-cuff-pt ni my-pt.',
  'routine.trouble-newer':
    'Lo escribió una versión más nueva de la otra app. Esta versión aún no puede leerlo.',
  'routine.trouble-damaged': 'Hay una cosa en él que no está como debería.',
  'routine.trouble-file': 'el archivo entero',
  'routine.trouble-where': 'Dónde: {where}.',
  'routine.trouble-found': 'Encontramos {found} y esperábamos {expected}.',
  'routine.trouble-unchanged': 'No se ha cambiado nada. Tus listas están como estaban.',

  'loss.where': '({count, plural, one {en {where}} other {en {where}, y # en total}})',
  'loss.no-dose': 'El archivo no dice cuánto. Hemos puesto {sets} series de {reps}; por favor, compruébalo.',
  'loss.no-dose-seconds':
    'El archivo no dice cuánto. Hemos puesto {sets} series de {seconds} segundos; por favor, compruébalo.',
  'loss.number-put-in': 'Faltaba un número. {field}: hemos puesto {value}.',
  'loss.number-changed': 'Un número no cabe en una lista: {found} pasó a ser {kept}.',
  'loss.no-sides': 'El archivo no dice si los lados se alternan. Tomamos los dos a la vez.',
  'loss.alternating': 'Allí se cambia de lado cada vez. Aquí se hace primero un lado y después el otro.',
  'loss.pause-joined': 'La pausa de {seconds} segundos después de cada vez es ahora parte de ese tiempo.',
  'loss.as-note': 'Se conserva como nota para que la leas; nada depende de ella.',
  'loss.rule': 'Consejo que no se conserva: {text}',
  'loss.progression': 'No se conserva cuándo pasar a la parte siguiente.',
  'loss.phases-apart':
    'Allí, las partes posteriores siguen con los ejercicios anteriores. Aquí cada parte es una lista propia.',
  'loss.empty-list': 'La parte «{name}» no tiene ejercicios y queda fuera.',
  'loss.refers-to-nothing': 'Señala algo que no está en el archivo, y queda fuera.',
  'loss.in-no-list': 'Un ejercicio que no está en ninguna lista del archivo queda fuera.',
  'loss.pictures': 'Las imágenes no se conservan.',
  'loss.links': 'Los vídeos y los enlaces no se conservan: no pedimos nada a ningún otro sitio.',
  'loss.history': 'Lo que hiciste en el pasado no se conserva.',
  'loss.settings': 'Los ajustes de la otra app no se conservan.',
  'loss.not-read': 'No tenemos sitio para esto y lo dejamos fuera.',
  'loss.unknown-field': 'Algo que no conocemos queda fuera.',
  'loss.text-cut': 'Un texto largo se corta a {most} caracteres.',
  'loss.steps-cut': 'Solo se conservan los primeros {most} pasos; quedan fuera {left}.',
  'loss.text-cleaned': 'Se quitaron caracteres que no se pueden mostrar.',
  'loss.more': 'Hay {count} más como estas.',
} as const satisfies Record<keyof typeof english, string>
