/** Words of the welcome, the safety check, and the two cards that send people on, in Spanish. */

import type { before as english } from '../en/before.ts'

export const before = {
  'welcome.title': 'Una forma más amable de mover la parte alta de la espalda cuando duele',
  'welcome.lead':
    'Unos pocos ejercicios suaves que se adaptan a tu cuerpo, a tu casa y a tu día. Con voz y con imágenes, segundo a segundo.',
  'welcome.start': 'Empezar',
  'welcome.start-help':
    'Primero un control de seguridad, después unas preguntas. Unos seis minutos, una sola vez.',
  'welcome.now': 'Tres minutos en la silla, ahora',
  'welcome.now-help':
    'Respiración tranquila y rotaciones de hombros, después de un breve control de seguridad.',
  'welcome.how': 'Cómo funciona',
  'welcome.how-1': 'Comprobamos que el ejercicio es seguro para ti.',
  'welcome.how-2': 'Hacemos un plan corto y explicamos el porqué de cada elección.',
  'welcome.how-3': 'Nos cuentas cómo te fue. El plan se adapta.',
  'welcome.honest': 'Lo que conviene que sepas',
  'welcome.honest-private': 'Nada sale de este dispositivo. No hay ninguna cuenta y nadie te observa.',
  'welcome.honest-help':
    'En los ensayos, el ejercicio alivió el dolor entre 1 y 2 puntos de 10, más o menos, en un plazo de 4 a 20 semanas. Ayuda a muchas personas, no a todas.',
  'welcome.honest-device':
    'Esto no es un dispositivo médico y no puede examinarte. Si algo te preocupa, consulta con un médico o un fisioterapeuta.',
  'welcome.who':
    'Para personas adultas con dolor o rigidez en la parte alta de la espalda. No hace falta estar en forma ni tener material.',
  'welcome.look': 'Echar un vistazo antes',
  'welcome.import': 'Tengo un diario guardado',
  'welcome.import-merged':
    '{added, plural, =0 {No hay nada nuevo en ese archivo.} one {Se añadió una anotación.} other {Se añadieron # anotaciones.}}',
  'welcome.import-not-saved': 'Tu dispositivo no pudo guardarlo. No se ha cambiado nada.',
  'welcome.import-torn':
    'Ese archivo está cortado o dañado, así que no se puede leer. No se ha cambiado nada.',
  'welcome.import-foreign': 'Ese archivo es de otro tipo, no es un diario. No se ha cambiado nada.',
  'welcome.import-newer':
    'Ese archivo lo escribió una versión más nueva de esta app. Actualiza primero la app. No se ha cambiado nada.',
  'welcome.import-damaged':
    'Hay algo en ese archivo que no está como debería: en {field} encontramos {found} y debería ser {expected}. No se ha cambiado nada.',

  'safety.name': 'Control de seguridad',
  'safety.emergency-title': 'Primero: ¿te pasa hoy algo de esto?',
  'safety.emergency-lead': 'Son cosas poco frecuentes. Necesitan ayuda ahora, no ejercicio.',
  'safety.none': 'Nada de esto',
  'safety.none-help': 'Así respondes «no» a todas las líneas de arriba.',
  'safety.rest-no': 'No a las demás líneas',
  'safety.clinician-title': 'Algunas cosas sobre tu salud',
  'safety.clinician-lead': 'Nos dicen si alguien debería revisarte la espalda antes de que hagas ejercicio.',
  'safety.care-title': '¿Con qué debemos tener cuidado?',
  'safety.care-lead': 'Tus respuestas cambian los ejercicios que te ofrecemos. Aquí un «sí» está bien.',
  'safety.missing':
    '{count, plural, one {Queda una línea sin responder.} other {Quedan # líneas sin responder.}} Por favor, responde a todas.',
  'safety.check': 'Terminar el control',
  'safety.not-sure': '¿No lo sabes con seguridad? Elige la respuesta más prudente.',
  'safety.number-hint': 'De {low} a {high}',
  'safety.unit-weeks': 'semanas',
  'safety.unit-years': 'años',
  'safety.done-clear': 'Nada de lo que has dicho impide empezar',
  'safety.done-clear-lead':
    'El ejercicio suave debería ser adecuado para ti. Te volveremos a preguntar de vez en cuando.',
  'safety.done-care': 'Puedes hacer ejercicio, con algo de cuidado',
  'safety.done-care-lead': 'Esto es lo que cambiamos por lo que nos has contado.',
  'safety.done-advice': 'Conviene saberlo',
  'safety.done-intake': 'Ahora, unas preguntas sobre ti',
  'safety.done-plan': 'Ir a tu plan',

  'emergency.title': 'Por favor, busca ayuda ahora',
  'emergency.lead': 'Lo que nos has contado puede ser señal de algo grave. Por favor, no hagas ejercicio.',
  'emergency.call': 'Llama al número de emergencias del lugar donde estás',
  'emergency.call-112': 'España y el resto de Europa, y la mayoría de los teléfonos móviles en el mundo',
  'emergency.call-999': 'Reino Unido y otros',
  'emergency.call-911': 'Estados Unidos, Canadá, México y muchos otros países de América',
  'emergency.call-other':
    'En otro país: llama al número que se use allí. Si no puedes llamar, pídeselo a alguien que esté cerca.',
  'emergency.wait': 'Mientras esperas',
  'emergency.wait-1': 'Siéntate o acuéstate, como te resulte más cómodo.',
  'emergency.wait-2': 'No conduzcas.',
  'emergency.wait-3': 'Deja la puerta sin llave y ten el teléfono contigo.',
  'emergency.wait-4': 'Pide a alguien que se quede contigo.',
  'emergency.tell': 'Qué decirles',
  'emergency.tell-start': 'Que revisaste tu salud antes de hacer ejercicio y respondiste que sí a esto:',
  'emergency.tell-when': 'Cuándo empezó y si está empeorando.',
  'emergency.tell-medicine': 'Tus medicinas y alergias, y otras enfermedades que tengas.',
  'emergency.again': 'Responder otra vez',
  'emergency.again-help': 'Por si tocaste algo sin querer.',

  'clinician.title': 'Por favor, pide primero que te revisen',
  'clinician.lead':
    'Lo más probable es que no sea nada malo. Aun así, lo que nos has contado debe revisarse antes de que hagas ejercicio.',
  'clinician.how-soon': 'Cuándo',
  'within.now': 'Ahora',
  'within.same-day': 'Hoy',
  'within.one-to-two-days': 'En uno o dos días',
  'within.days': 'En unos días',
  'within.routine': 'En una cita normal',
  'clinician.who':
    'Tu médico de cabecera es un buen primer paso. Un fisioterapeuta también puede indicarte a quién acudir.',
  'clinician.bring': 'Puedes mostrarles esta página.',
  'clinician.report': 'Una página para la consulta, con todas tus respuestas',
  'clinician.read': 'Leer sobre el dolor en la parte alta de la espalda',
  'clinician.meanwhile': 'Hasta entonces',
  'clinician.meanwhile-ease':
    'La respiración tranquila y las rotaciones de hombros sí son adecuadas para ti. De momento, nada más.',
  'clinician.meanwhile-start': 'Tres minutos tranquilos',
  'clinician.meanwhile-nothing': 'Por favor, no hagas ningún ejercicio hasta que te hayan revisado.',
  'clinician.worse': 'Si empeora rápido, o te sientes muy mal, llama al número de emergencias.',
  'clinician.again': 'Ya me han revisado: responder otra vez',
} as const satisfies Record<keyof typeof english, string>
