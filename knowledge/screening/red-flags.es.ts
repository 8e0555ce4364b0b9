/** What each red flag says to the person, in Spanish: what to do, never a diagnosis. */

import type { RedFlagWords } from '../src/screening.ts'
import type { RedFlagId } from './red-flags.ts'

const callNow = 'Por favor, llama ahora a emergencias (112, 911 o el número de tu país).'

export const redFlagWords: Record<RedFlagId, RedFlagWords> = {
  'chest-pain': {
    title: 'Hay que revisar tu pecho ahora',
    advice: `${callNow} Siéntate, descansa y deja la puerta sin llave. No conduzcas. Por favor, no hagas ejercicio.`,
  },
  'heart-signs': {
    title: 'Hay que revisar estas señales ahora',
    advice: `${callNow} Pueden venir del corazón, aunque no haya dolor en el pecho. Siéntate y descansa. No conduzcas.`,
  },
  'ache-with-signs': {
    title: 'Hay que revisar este dolor ahora',
    advice: `${callNow} Un dolor así puede venir del corazón. Siéntate y descansa. No conduzcas.`,
  },
  'sudden-worst-pain': {
    title: 'Un dolor fuerte y repentino necesita ayuda ahora',
    advice: `${callNow} Di que el dolor vino de golpe. Acuéstate o siéntate, sin moverte, hasta que llegue la ayuda.`,
  },
  'sudden-breath': {
    title: 'Hay que revisar tu respiración ahora',
    advice: `${callNow} Siéntate con el torso erguido y descansa. No conduzcas.`,
  },
  'swollen-leg': {
    title: 'Hay que revisar ahora esa pierna hinchada',
    advice: `${callNow} Te dirán adónde ir. No te frotes la pierna y, por favor, no hagas ejercicio.`,
  },
  'cord-fast': {
    title: 'Estos cambios necesitan un hospital ahora',
    advice: `${callNow} Los cambios rápidos en la fuerza, la sensibilidad o la forma de caminar deben revisarse en cuestión de horas. Recibir ayuda pronto marca una diferencia real.`,
  },
  'bladder-saddle': {
    title: 'Estos cambios necesitan un hospital ahora',
    advice: `${callNow} Di que han cambiado tu control de la orina o las heces, o la sensibilidad entre las piernas. Recibir ayuda pronto marca una diferencia real.`,
  },
  accident: {
    title: 'Primero hay que revisar tu espalda o tu cuello',
    advice: `${callNow} Mantén quietos el cuello y la espalda. No pruebes hasta dónde te puedes mover.`,
  },
  'stroke-signs': {
    title: 'Estas señales necesitan ayuda ahora',
    advice: `${callNow} Di cuándo empezaron, aunque ya hayan pasado. Acuéstate o siéntate, y no muevas el cuello más de lo necesario.`,
  },
  'head-neck-pain': {
    title: 'Hay que revisar este dolor nuevo ahora',
    advice: `${callNow} Di que el dolor es distinto a todos los anteriores. Siéntate o acuéstate, sin moverte, y no te estires ni te frotes el cuello.`,
  },
  'severe-infection': {
    title: 'Puede que tengas una enfermedad grave',
    advice: `${callNow} Di que tienes fiebre con un dolor de espalda fuerte o con el cuello rígido.`,
  },
  'cord-signs-with-cancer': {
    title: 'Estos cambios necesitan un hospital ahora',
    advice: `${callNow} Di que has tenido cáncer y que tus brazos, tus manos o tus piernas han cambiado. Si tu equipo de oncología te dio un número para llamar, úsalo también.`,
  },
  'injury-at-older-age': {
    title: 'Primero hay que revisar tu caída',
    advice: `${callNow} A partir de los 65 años, incluso una caída o un golpe pequeño que cause dolor en la espalda o el cuello debe revisarse en un hospital. Mantén el cuello quieto hasta entonces.`,
  },
  'under-16': {
    title: 'Esta app es para personas de 16 años o más',
    advice:
      'Una espalda que está creciendo necesita su propia revisión. Por favor, cuéntaselo a tu madre, a tu padre o a alguien de confianza, y pide a tu médico que la revise.',
  },
  'effort-ache': {
    title: 'Habla hoy con un médico',
    advice:
      'Un dolor que viene con el esfuerzo y se alivia con el descanso puede venir del corazón. Por favor, tómatelo con calma y no hagas ejercicio hasta que te revisen. Si aparece en reposo, o no se alivia, llama a emergencias (112, 911 o el número de tu país).',
  },
  'heart-lung-symptoms': {
    title: 'Ve al médico en un plazo de uno o dos días',
    advice:
      'La falta de aire, las palpitaciones o los desmayos deben revisarse antes de que empieces a hacer ejercicio. Si aparecen en reposo, o con dolor en el pecho, llama a emergencias (112, 911 o el número de tu país).',
  },
  'cord-slow': {
    title: 'Ve al médico en un plazo de uno o dos días',
    advice:
      'Las manos torpes, las piernas pesadas o un peor equilibrio deben revisarse pronto, aunque no haya dolor. Si empeora en cuestión de horas o días, llama a emergencias (112, 911 o el número de tu país).',
  },
  'arm-signs-new': {
    title: 'Ve a un médico o fisioterapeuta en los próximos días',
    advice:
      'El dolor o el hormigueo que baja por un brazo o rodea las costillas suele calmarse. Debe revisarse antes de que empieces. Si hay cada vez menos fuerza o más adormecimiento, pide que te revisen el mismo día.',
  },
  'arm-signs-worse': {
    title: 'Habla hoy con un médico',
    advice:
      'Una debilidad o un adormecimiento que va a más debe revisarse hoy. Por favor, no hagas ejercicio hasta entonces.',
  },
  'cancer-unchecked': {
    title: 'Habla hoy con tu equipo de oncología o con un médico',
    advice:
      'La mayoría de los dolores de espalda tienen una causa inofensiva. Después de un cáncer, aun así hay que revisarlo en el plazo de un día, antes de hacer ejercicio. Si notas débiles las piernas o algo cambia al orinar, llama a emergencias (112, 911 o el número de tu país).',
  },
  'cancer-in-bone': {
    title: 'Pide ejercicios a tu propio equipo médico',
    advice:
      'Moverte también puede ayudarte, pero los ejercicios deben elegirlos personas que conozcan tus huesos. Por favor, pregunta a tu equipo médico y no uses un plan de esta app.',
  },
  'weight-loss': {
    title: 'Cuéntale a un médico la pérdida de peso',
    advice:
      'Perder peso sin proponérselo tiene muchas causas. Por favor, pide una cita para los próximos días.',
  },
  'night-pain': {
    title: 'Cuéntale a un médico el dolor que no se alivia',
    advice:
      'Un dolor que ningún descanso ni postura alivia debe revisarse. Por favor, pide una cita para los próximos días.',
  },
  'strain-pain': {
    title: 'Dolor al toser o hacer fuerza',
    advice:
      'Es frecuente. Junto con otras señales merece una revisión, así que coméntalo si ves a un médico.',
  },
  'age-at-onset': {
    title: 'Vale la pena comentarlo con un médico',
    advice:
      'El dolor de espalda que aparece por primera vez antes de los 20 años o después de los 50 es casi siempre inofensivo. Coméntalo en tu próxima visita, y antes si cambian otras cosas.',
  },
  feverish: {
    title: 'Habla hoy con un médico',
    advice:
      'El dolor de espalda con fiebre, o con malestar sin una causa clara, debe revisarse el mismo día. Por favor, descansa hasta entonces.',
  },
  'infection-risk': {
    title: 'Atención a una posible infección',
    advice:
      'Después de una infección o una intervención, o cuando al cuerpo le cuesta luchar contra los gérmenes, un dolor de espalda nuevo debe revisarse. Llama hoy a un médico si el dolor es nuevo, va a más o te sientes mal.',
  },
  'infection-prone': {
    title: 'Con diabetes o una enfermedad de los riñones',
    advice:
      'El ejercicio es bueno para la mayoría de las personas que las tienen. Ve pronto al médico si te sientes mal además del dolor.',
  },
  'fragile-bone': {
    title: 'Ve al médico en un plazo de uno o dos días',
    advice:
      'Un dolor repentino como este puede venir de un hueso que necesita cuidado. Muévete con suavidad, no levantes peso y, por favor, no hagas ejercicio hasta que lo hayan revisado.',
  },
  'shape-change': {
    title: 'Ve al médico en un plazo de uno o dos días',
    advice: 'Un bulto nuevo, o una espalda que ha cambiado de forma, debe revisarse antes de que empieces.',
  },
  'burning-band': {
    title: 'Consulta pronto en la farmacia o al médico',
    advice:
      'Una franja de piel que arde en un lado, sobre todo con sarpullido, se trata mejor en los tres primeros días. Consulta en la farmacia o al médico hoy o mañana.',
  },
  'inside-signs': {
    title: 'Ve al médico en un plazo de uno o dos días',
    advice:
      'El dolor de espalda puede venir de dentro del cuerpo. Con fiebre o la piel amarilla, pide que te vean hoy. El ejercicio puede esperar.',
  },
  'morning-shoulders': {
    title: 'Pide una cita con tu médico',
    advice:
      'Una rigidez nueva en los dos lados, larga cada mañana, se puede tratar bien. Por favor, pide primero que te la revisen.',
  },
  'temple-signs': {
    title: 'Habla hoy con un médico',
    advice: 'Estas señales deben revisarse el mismo día para proteger tu vista. Por favor, no esperes.',
  },
  clot: {
    title: 'Pregunta al equipo que te trata el coágulo',
    advice:
      'Por favor, no hagas ejercicio con esta app mientras se trata un coágulo. Habla hoy con tu equipo médico sobre lo que puedes hacer. Si te falta el aire, llama a emergencias (112, 911 o el número de tu país).',
  },
  'bone-infection': {
    title: 'Pregunta al equipo que te trata la infección',
    advice:
      'Un hueso que se recupera de una infección necesita su propio plan. Habla hoy con tu equipo médico antes de hacer ejercicio.',
  },
  'pressure-very-high': {
    title: 'Habla hoy con un médico sobre tu presión arterial',
    advice:
      'El ejercicio debe esperar hasta que esté controlada. Con dolor en el pecho, un dolor de cabeza fuerte o problemas para ver, llama a emergencias (112, 911 o el número de tu país).',
  },
  'inactive-with-condition': {
    title: 'Consulta primero a tu médico',
    advice:
      'Es probable que el ejercicio te haga bien. Como estás empezando, pregunta en tu próxima visita qué es lo adecuado para ti.',
  },
  'pregnancy-signs': {
    title: 'Llama ahora a tu servicio de maternidad',
    advice:
      'Por favor, llama ahora a tu matrona o partera, o a tu servicio de maternidad, y no hagas ejercicio. Si no te responden, llama a emergencias (112, 911 o el número de tu país).',
  },
  'pregnancy-not-cleared': {
    title: 'Pregunta primero a tu matrona, partera o médico',
    advice:
      'El ejercicio suave va bien a la mayoría de las personas en el embarazo. Pregunta en tu próxima visita y después vuelve.',
  },
  'fracture-not-shown': {
    title: 'Ve primero a un fisioterapeuta',
    advice:
      'El ejercicio ayuda después de una fractura en la columna. Primero, un fisioterapeuta debe mostrarte la forma segura.',
  },
  'dizziness-unseen': {
    title: 'Ve al médico en los próximos días',
    advice:
      'Los mareos tienen muchas causas, y casi siempre se puede hacer algo. Pide que te los revisen antes de empezar. Siéntate o acuéstate cuando te venga uno.',
  },
  'dizziness-new': {
    title: 'Pide que revisen ese cambio',
    advice:
      'Tus mareos han cambiado desde la última vez que los vio un médico. Por favor, pide que te vean en un plazo de uno o dos días.',
  },
  'loose-neck-new': {
    title: 'Habla hoy con un médico',
    advice:
      'Las señales nuevas en el cuello deben revisarse el mismo día. Mantén la cabeza quieta y apoyada hasta entonces.',
  },
  'operation-recent': {
    title: 'Dale tiempo a la operación para sanar',
    advice:
      'En las primeras seis semanas, por favor, haz solo lo que te ha mostrado tu propio equipo médico. Pregúntales cuándo puedes hacer más.',
  },
  'operation-chest-recent': {
    title: 'Pregunta primero a tu cirujano o fisioterapeuta',
    advice:
      'Un esternón necesita unas doce semanas para soldar. Pregunta a tu equipo médico cuándo puedes empezar y después vuelve.',
  },
  'neck-injury-unchecked': {
    title: 'Pide que te revisen el cuello en uno o dos días',
    advice:
      'Después de una lesión de cuello, la revisión va antes que el ejercicio. Hasta entonces, muévete solo hasta donde te resulte fácil.',
  },
  'curve-changing': {
    title: 'Pide primero que te revisen la curva',
    advice:
      'Una curva grande o que cambia debe revisarse antes de que empieces. Después los ejercicios se pueden adaptar a ti.',
  },
  'inflammatory-pattern': {
    title: 'Vale la pena preguntarlo a tu médico',
    advice:
      'Un dolor que se alivia con el movimiento y no con el descanso puede tener una causa que bien merece tratarse. Comenta este patrón en una visita, y también cualquier problema en la piel, los ojos, el intestino o los talones. Mientras tanto puedes hacer ejercicio.',
  },
  'no-better': {
    title: 'Es el momento de que alguien lo revise',
    advice:
      'Tu dolor está tardando en calmarse. Un médico o fisioterapeuta puede ayudar a averiguar por qué. Mientras tanto puedes seguir.',
  },
  'never-assessed': {
    title: 'Nadie ha revisado todavía este dolor',
    advice:
      'La mayoría de los dolores en la parte alta de la espalda son inofensivos. Como algunos no lo son, conviene que alguien lo revise una vez, sobre todo si es nuevo. Mientras tanto puedes seguir.',
  },
}
