/** The questions on known conditions in Spanish. */

import type { QuestionWords } from '../src/screening.ts'
import type { careQuestions } from './care-questions.ts'

export const careQuestionWords: Record<(typeof careQuestions)[number]['id'], QuestionWords> = {
  pregnancy: { ask: '¿Estás embarazada?' },
  'pregnancy-weeks': {
    ask: '¿De cuántas semanas es el embarazo?',
    help: 'Si no lo sabes con seguridad, pon el número más alto.',
    askAgain: '¿De cuántas semanas es ahora el embarazo?',
  },
  'pregnancy-cleared': { ask: '¿Te ha dicho tu matrona o partera, o tu médico, que puedes hacer ejercicio?' },
  'pregnancy-signs': {
    ask: '¿Tienes sangrado, pérdida de líquido, contracciones regulares, un dolor de cabeza fuerte o mareos?',
    help: 'Responde que sí también si te falta el aire y no se te pasa.',
    askAgain:
      'Desde la última vez, ¿has tenido sangrado, pérdida de líquido, contracciones regulares, un dolor de cabeza fuerte o mareos?',
  },
  'thin-bones': {
    ask: '¿Tienes los huesos frágiles, o te has roto alguna vez un hueso de la columna?',
    help: 'Los huesos frágiles también se llaman osteoporosis u osteopenia.',
    options: {
      no: 'No',
      thin: 'Huesos frágiles',
      broken: 'Un hueso roto en la columna, ahora o en el pasado',
    },
  },
  'fracture-shown': {
    ask: 'Desde la fractura, ¿te ha mostrado un fisioterapeuta qué movimientos son seguros para ti?',
  },
  dizziness: {
    ask: '¿Tienes mareos, sientes que todo da vueltas o te desmayas?',
    help: 'Responde que sí también si tienes una arteria del cuello estrechada o dañada, o si alguna vez viste doble, arrastraste las palabras o caíste al suelo sin aviso.',
    askAgain:
      'Desde la última vez, ¿has tenido mareos, has sentido que todo daba vueltas o te has desmayado?',
  },
  'dizziness-seen': { ask: '¿Lo ha estudiado un médico y ha dicho que puedes hacer ejercicio suave?' },
  'dizziness-new': {
    ask: 'Desde que lo vio el médico, ¿hay algo nuevo o distinto?',
    askAgain: 'Desde la última vez, ¿hay algo nuevo o distinto en tus mareos?',
  },
  'loose-neck': {
    ask: '¿Tienes artritis reumatoide, síndrome de Down o un cuello que te han dicho que es inestable?',
    help: 'Responde que sí también si tienes síndrome de Marfan, o el tipo de síndrome de Ehlers-Danlos que afecta a los vasos sanguíneos.',
  },
  'loose-neck-new': {
    ask: '¿Hay algo nuevo: dolor de cuello, hormigueo, debilidad o un cambio al caminar?',
    askAgain:
      'Desde la última vez, ¿hay algo nuevo: dolor de cuello, hormigueo, debilidad o un cambio al caminar?',
  },
  shoulder: {
    ask: '¿Tienes un hombro dolorido o rígido?',
    help: 'Por ejemplo, un hombro congelado, un pinzamiento al levantar el brazo o un tendón operado.',
  },
  'shoulder-lift': {
    ask: '¿Puedes levantar ese brazo muy por encima del hombro con poco o ningún dolor?',
    help: 'Poco dolor quiere decir 3 o menos sobre 10.',
    askAgain: '¿Puedes ahora levantar ese brazo muy por encima del hombro con poco o ningún dolor?',
  },
  knees: {
    ask: '¿Te cuesta ponerte de rodillas?',
    help: 'Responde que sí también si tienes una prótesis de rodilla, o una rodilla a la que le cuesta doblarse del todo.',
  },
  wrists: {
    ask: '¿Te cuesta apoyarte en las manos o en las muñecas?',
    help: 'Por ejemplo, por una muñeca dolorida o por dedos adormecidos a causa de un nervio comprimido.',
  },
  'grip-hurts': { ask: '¿Te duele agarrar cosas con fuerza?' },
  eyes: {
    ask: '¿Tienes la presión del ojo alta, problemas en la retina o una operación reciente en un ojo?',
    help: 'La presión alta en el ojo se llama glaucoma.',
  },
  'blood-pressure': {
    ask: '¿Tienes la presión arterial (tensión) alta?',
    options: {
      no: 'No, o no que yo sepa',
      controlled: 'Sí, y está controlada',
      'very-high': 'Sí, y está en 180/110 o más, o no está controlada',
    },
  },
  heart: { ask: '¿Tienes una enfermedad del corazón?' },
  'diabetes-kidney': { ask: '¿Tienes diabetes o una enfermedad de los riñones?' },
  'active-or-cleared': {
    ask: '¿Haces actividad física casi todas las semanas, o te ha dicho un médico que puedes hacer ejercicio?',
    help: 'Caminar a paso ligero tres días por semana cuenta como actividad.',
  },
  'bendy-joints': {
    ask: '¿Tienes las articulaciones muy flexibles, o se te salen de su sitio?',
    help: 'Esto también se llama hipermovilidad.',
  },
  operation: {
    ask: 'En el último año, ¿te han operado en alguna de estas zonas?',
    help: 'Si fue más de una vez, elige la última.',
    options: {
      no: 'No',
      'shoulder-or-breast': 'Hombro o mama',
      belly: 'Vientre',
      chest: 'Pecho o corazón',
      spine: 'Columna o cuello',
    },
  },
  'operation-weeks': { ask: '¿Cuántas semanas hace de la operación?' },
  'operation-cleared': {
    ask: '¿Te ha dicho tu cirujano o fisioterapeuta que puedes hacer ejercicio sin límites?',
    askAgain: '¿Te ha dicho ya tu cirujano o fisioterapeuta que puedes hacer ejercicio sin límites?',
  },
  'neck-injury': {
    ask: 'En el último año, ¿has tenido un latigazo cervical u otra lesión en el cuello?',
  },
  'neck-injury-weeks': {
    ask: '¿Cuántas semanas hace de la lesión en el cuello?',
    askAgain: '¿Cuántas semanas hace ya de la lesión en el cuello?',
  },
  'neck-injury-checked': { ask: '¿Te ha revisado el cuello un médico o fisioterapeuta desde entonces?' },
  disc: {
    ask: '¿Te han dicho que tienes una hernia de disco o un nervio pinzado en el cuello o la espalda?',
    help: 'Solo si todavía te da molestias, o te las dio en el último año.',
  },
  'bleeding-or-skin': {
    ask: '¿Sangras o te salen moretones con facilidad, tomas anticoagulantes, o tienes una herida o infección de la piel en la espalda?',
    help: 'Responde que sí también si tienes ahí un bulto duro, como de hueso, en un músculo.',
  },
  clot: {
    ask: '¿Tienes ahora un coágulo de sangre (trombo), o estás en tratamiento por uno?',
    help: 'Los anticoagulantes para prevenir un coágulo no cuentan aquí.',
    askAgain: 'Desde la última vez, ¿te han dicho que tienes un coágulo de sangre?',
  },
  'bone-infection': {
    ask: '¿Tienes una infección en un hueso o en la columna, o estás en tratamiento por una?',
    askAgain: 'Desde la última vez, ¿te han dicho que tienes una infección en un hueso o en la columna?',
  },
  reflux: {
    ask: '¿Te sube ácido, o te arde el pecho, cuando te acuestas o te agachas?',
    help: 'Esto también se llama reflujo. Una hernia de hiato también cuenta.',
  },
  lungs: { ask: '¿Tienes asma, EPOC u otra enfermedad de los pulmones?' },
  scoliosis: {
    ask: '¿Tienes la columna curvada?',
    help: 'Una curva hacia un lado se llama escoliosis.',
    options: {
      no: 'No',
      steady: 'Sí, y se mantiene igual',
      fused: 'Sí, y tengo una parte de la columna fusionada',
      changing: 'Sí, y es grande o está cambiando',
    },
  },
  'floor-hard': {
    ask: '¿Te cuesta bajar al suelo, o volver a levantarte sin ayuda?',
    help: 'Apoyarte en una silla no cuenta como ayuda.',
  },
  falls: { ask: '¿Te has caído en el último año, o sientes inestabilidad al estar de pie?' },
  latex: { ask: '¿Tienes alergia al látex?' },
  unwell: {
    ask: '¿Te encuentras mal hoy, por alguna enfermedad?',
    help: 'Un resfriado, una gripe, un virus estomacal o un brote de artritis en las articulaciones.',
    options: { no: 'No', 'getting-over-it': 'Me estoy recuperando', 'ill-now': 'Sí, hoy' },
    askAgain: '¿Te encuentras mal hoy, por alguna enfermedad?',
  },
  'pain-now': {
    ask: '¿Cómo es el dolor ahora mismo, de 0 a 10?',
    help: '0 es ningún dolor. 10 es el peor que puedas imaginar.',
    askAgain: '¿Cómo es el dolor ahora mismo, de 0 a 10?',
  },
  flare: {
    ask: '¿El dolor ha sido mucho peor de lo habitual durante más de un día?',
    askAgain: '¿El dolor ha sido mucho peor de lo habitual durante más de un día?',
  },
  'provoked-rounding': { ask: '¿Te duele más cuando redondeas la espalda?' },
  'provoked-arching': { ask: '¿Te duele más cuando arqueas la espalda hacia atrás?' },
  'provoked-turning': { ask: '¿Te duele más cuando giras o te inclinas hacia un lado?' },
  'provoked-looking-up': {
    ask: '¿Te duele más cuando miras hacia arriba?',
    help: 'Responde que sí también si tienes artrosis o artritis en el cuello.',
  },
  'provoked-reaching-up': { ask: '¿Te duele más cuando estiras los brazos hacia arriba?' },
  'provoked-turning-head': { ask: '¿Te duele más cuando giras la cabeza?' },
}
