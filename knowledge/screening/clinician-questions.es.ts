/** The second part of the safety check in Spanish. */

import type { QuestionWords } from '../src/screening.ts'
import type { clinicianQuestions } from './clinician-questions.ts'

export const clinicianQuestionWords: Record<(typeof clinicianQuestions)[number]['id'], QuestionWords> = {
  age: {
    ask: '¿Cuántos años tienes?',
    help: 'Si tienes 16 años o más, tu edad nunca te deja fuera. Sirve para decidir qué más te preguntamos.',
  },
  'effort-ache': {
    ask: '¿Tienes un dolor entre los omóplatos que aparece con el esfuerzo y se alivia cuando descansas?',
    help: 'Un esfuerzo como subir escaleras, caminar cuesta arriba o ir con prisa.',
    askAgain:
      'Desde la última vez, ¿has tenido un dolor entre los omóplatos que apareció con el esfuerzo y se alivió al descansar?',
  },
  'heart-lung-symptoms': {
    ask: '¿Te falta el aire con poco esfuerzo, notas palpitaciones o latidos muy fuertes, o te has desmayado?',
    help: 'Si un médico lo ha revisado y no está peor, responde que no.',
    askAgain:
      'Desde la última vez, ¿te ha faltado el aire con poco esfuerzo, has notado palpitaciones o te has desmayado?',
  },
  'cord-slow': {
    ask: 'A lo largo de semanas o meses, ¿se te han vuelto torpes las manos o pesadas las piernas, o ha empeorado tu equilibrio?',
    help: 'Puede que te cueste más usar los botones, las llaves o el teléfono. Responde que sí también si al doblar el cuello te baja por la espalda una descarga eléctrica. Puede no doler.',
    askAgain: 'Desde la última vez, ¿tienes las manos más torpes, las piernas más pesadas o peor equilibrio?',
  },
  'arm-signs': {
    ask: '¿Tienes dolor, hormigueo, adormecimiento o debilidad que baja por un brazo o rodea las costillas?',
    help: 'Puede aparecer al mover el cuello.',
    options: {
      no: 'No',
      seen: 'Sí. Lo ha revisado un médico o fisioterapeuta, y no está peor',
      new: 'Sí, y todavía no lo ha revisado nadie',
      worse: 'Sí, y hay cada vez menos fuerza, más adormecimiento o está peor',
    },
    askAgain:
      '¿Cómo está ahora? ¿Hay dolor, hormigueo, adormecimiento o debilidad que baja por un brazo o rodea las costillas?',
  },
  cancer: {
    ask: '¿Has tenido cáncer alguna vez?',
    help: 'Ahora o en el pasado, de cualquier tipo.',
  },
  'cancer-in-bone': {
    ask: '¿Ha estado el cáncer alguna vez en un hueso, o se ha extendido a alguno?',
  },
  'cancer-checked': {
    ask: '¿Ha revisado este dolor de espalda un médico que sabe lo del cáncer?',
  },
  'weight-loss': {
    ask: '¿Has perdido peso últimamente sin proponértelo?',
    askAgain: 'Desde la última vez, ¿has perdido peso sin proponértelo?',
  },
  'night-pain': {
    ask: '¿El dolor está ahí todo el tiempo, o es peor por la noche, sin que ningún descanso ni postura lo alivie?',
    help: 'Responde que sí también si va empeorando poco a poco, hagas lo que hagas.',
    askAgain:
      'Desde la última vez, ¿el dolor ha estado ahí todo el tiempo, o ha sido peor por la noche, sin que nada lo alivie?',
  },
  'strain-pain': {
    ask: '¿El dolor empeora al toser, al estornudar o al hacer fuerza?',
    help: 'Hacer fuerza, como en el baño. Por sí solo es frecuente y no es motivo de alarma.',
  },
  feverish: {
    ask: '¿Tienes fiebre, escalofríos o sudores por la noche, o malestar general junto con el dolor?',
    help: 'Por un simple resfriado o una gripe preguntamos más adelante. Aquí nos referimos a fiebre o malestar sin una causa así.',
    askAgain:
      'Desde la última vez, ¿has tenido fiebre, escalofríos o sudores por la noche sin una causa clara?',
  },
  'infection-risk': {
    ask: 'En las últimas semanas, ¿has tenido una infección, o te han hecho algún tratamiento en los dientes o en la columna?',
    help: 'Responde que sí también si a tu cuerpo le cuesta luchar contra los gérmenes: por medicamentos, diálisis, drogas inyectadas o mucho alcohol.',
  },
  'small-injury': {
    ask: 'En las últimas semanas, ¿te hiciste daño en la espalda o el cuello con una caída o un golpe, y nadie lo ha revisado?',
    help: 'Aunque fuera algo pequeño.',
    askAgain:
      'Desde la última vez, ¿te has hecho daño en la espalda o el cuello con una caída o un golpe, y nadie lo ha revisado?',
  },
  'sudden-start': {
    ask: 'En las últimas semanas, ¿empezó este dolor de repente, y nadie lo ha revisado?',
    help: 'Después de levantar algo, de toser o sin ningún motivo.',
    askAgain: 'Desde la última vez, ¿ha empezado de repente un dolor nuevo, y nadie lo ha revisado?',
  },
  'bone-risk': {
    ask: '¿Has tomado pastillas de corticoides durante meses, o pesas muy poco para tu estatura?',
    help: 'Las dos cosas pueden hacer más frágiles los huesos.',
  },
  'shape-change': {
    ask: '¿Tienes un bulto nuevo en la espalda, o tu espalda ha cambiado de forma?',
    help: 'Responde que sí también si mides menos que antes o tu espalda está más encorvada.',
    askAgain: 'Desde la última vez, ¿tienes un bulto nuevo en la espalda, o tu espalda ha cambiado de forma?',
  },
  'burning-band': {
    ask: '¿Tienes en un lado del cuerpo una franja de piel que arde o que duele al tocarla, con o sin sarpullido?',
    askAgain:
      'Desde la última vez, ¿te ha salido en un lado una franja de piel que arde o que duele al tocarla, o un sarpullido?',
  },
  'inside-signs': {
    ask: '¿El dolor viene con las comidas, o con la piel o los ojos amarillos, tos con flemas y fiebre, o problemas para orinar?',
    help: 'El dolor de espalda puede venir del vientre, de los pulmones o de los riñones.',
    askAgain:
      'Desde la última vez, ¿el dolor ha venido con las comidas, la piel o los ojos amarillos, tos con flemas y fiebre, o problemas para orinar?',
  },
  'morning-shoulders': {
    ask: 'Desde hace poco, ¿tienes los dos hombros, o el cuello, rígidos durante más de media hora cada mañana?',
  },
  'temple-signs': {
    ask: '¿Tienes un dolor de cabeza nuevo, dolor en el cuero cabelludo, una mandíbula que duele al masticar o un cambio en la vista?',
    askAgain:
      'Desde la última vez, ¿has tenido un dolor de cabeza nuevo, dolor en el cuero cabelludo, una mandíbula que duele al masticar o un cambio en la vista?',
  },
  'long-standing': {
    ask: '¿Tienes este dolor desde hace más de tres meses?',
    help: 'Puede ir y venir.',
  },
  'began-before-forty': {
    ask: '¿Empezó antes de que cumplieras 40 años?',
  },
  'crept-up': {
    ask: '¿Apareció poco a poco, de modo que no puedes decir qué día empezó?',
  },
  'better-moving': {
    ask: '¿Mejora cuando te mueves?',
  },
  'no-ease-resting': {
    ask: '¿Sigue sin aliviarse aunque descanses?',
    help: 'Responde que sí si descansar no ayuda.',
  },
  'night-then-up': {
    ask: '¿Te despierta por la noche y se alivia una vez que te levantas?',
  },
  'no-better': {
    ask: '¿El dolor está peor después de dos semanas, o no ha mejorado después de seis?',
    help: 'Si es más reciente, responde que no.',
    askAgain: '¿Lleva el dolor seis semanas sin mejorar, o ha empeorado en las últimas dos?',
  },
  assessed: {
    ask: '¿Ha revisado alguna vez este dolor un médico o fisioterapeuta?',
    help: 'Si no, puedes seguir adelante igualmente.',
  },
}
