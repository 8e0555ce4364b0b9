/** What each precaution says to the person, in Spanish. */

import type { PrecautionWords } from '../src/screening.ts'
import { jointPrecautionWords } from './joint-precautions.es.ts'
import type { PrecautionId } from './precautions.ts'

export const precautionWords: Record<PrecautionId, PrecautionWords> = {
  ...jointPrecautionWords,
  R01: {
    name: 'el embarazo a partir de la semana 16',
    change:
      'Nada se hace en horizontal boca arriba ni boca abajo, nada aprieta el vientre y nada pide aguantar la respiración. Los giros son pequeños.',
    advice: [
      'Cuando estés de pie, ten una pared o una silla al alcance.',
      'Detente y llama a tu servicio de maternidad si sangras, pierdes líquido o notas contracciones.',
    ],
  },
  'R01-early': {
    name: 'el comienzo del embarazo',
    change: 'Quedan fuera aguantar la respiración y el rodillo de espuma.',
    advice: ['Tómatelo con calma, y detente si notas mareo o te encuentras mal.'],
  },
  R02: {
    name: 'lo que nos contaste de tus huesos',
    change:
      'Dejamos fuera redondear mucho la espalda, los giros amplios, estar boca abajo y el rodillo de espuma. Se queda el movimiento lento, sin llegar al final del recorrido.',
    advice: ['Muévete despacio.', 'Dóblate por las caderas y mantén la espalda larga.'],
  },
  R03: {
    name: 'los mareos',
    change:
      'Todo se hace en posición sentada. La cabeza gira solo una parte del recorrido, sin mantener la posición, y no se inclina hacia atrás.',
    advice: ['Mueve la cabeza despacio.', 'Si notas mareo, detente, mira a un punto y espera.'],
  },
  R08: {
    name: 'un problema de los ojos',
    change: 'Tu cabeza queda por encima del corazón, nada la presiona y no se aguanta la respiración.',
    advice: ['Detente si te cambia la vista, y pide ayuda enseguida.'],
  },
  R09: {
    name: 'la presión arterial alta o un problema del corazón',
    change:
      'Las posiciones que piden fuerza se mantienen 10 segundos como máximo. No se aguanta la respiración, y la cabeza no cuelga hacia abajo.',
    advice: ['Suelta el aire al hacer el esfuerzo.', 'Detente mucho antes de que el músculo no pueda más.'],
  },
  R14: {
    name: 'la facilidad para sangrar, o una herida en la espalda',
    change: 'El rodillo de espuma queda fuera.',
    advice: ['Si te sale un moretón nuevo, díselo a tu médico o en la farmacia.'],
  },
  R15: {
    name: 'el reflujo de ácido',
    change:
      'Quedan fuera las posiciones del todo horizontales, dejar la cabeza colgando y apretar el vientre.',
    advice: ['Espera dos horas después de comer.'],
  },
  'R16-rest': {
    name: 'encontrarte mal hoy',
    change: 'Hoy es un día de descanso. Tu plan te espera.',
    advice: ['Descansa, bebe y vuelve cuando te sientas mejor.'],
  },
  'R16-return': {
    name: 'estar recuperándote de una enfermedad',
    change: 'Volvemos a empezar con la mitad de lo habitual.',
    advice: ['Si después te sientes peor, date un día más.'],
  },
  R17: {
    name: 'el asma u otro problema de los pulmones',
    change: 'Los ejercicios de respiración se hacen en posición sentada, y no se aguanta la respiración.',
    advice: ['Ten cerca tu inhalador, si usas uno.', 'Detente si te falta el aire.'],
  },
  'R19-floor': {
    name: 'la dificultad para levantarte del suelo',
    change: 'Nada se hace en el suelo.',
    advice: ['Lo mejor es una silla firme y sin ruedas.'],
  },
  'R19-balance': {
    name: 'la necesidad de un apoyo firme',
    change: 'Nada pide equilibrio ni cambios rápidos de posición.',
    advice: ['Siéntate donde puedas. Ponte de pie con una pared o una mesa al alcance.'],
  },
  'R19-age': {
    name: 'tener 65 años o más',
    change:
      'Los estiramientos se mantienen un poco más, la cabeza no se inclina hacia atrás y de pie siempre hay un apoyo.',
    advice: ['Empieza con las variantes en posición sentada.', 'Ponte de pie cerca de algo firme.'],
  },
  R21: {
    name: 'un dolor fuerte en este momento',
    change:
      'Por ahora solo hay movimiento suave y respiración tranquila, y en mucha menor cantidad. El trabajo de fuerza espera.',
    advice: [
      'Hoy basta con un poco de movimiento.',
      'Si el dolor es nuevo o distinto del habitual, pide que te lo revisen.',
    ],
  },
  R22: {
    name: 'la alergia al látex',
    change: 'No se deja fuera nada. Cualquier banda debe ser sin látex.',
    advice: [
      'Busca «sin látex» en la banda.',
      'Revisa la banda y el lugar donde la sujetas antes de cada uso.',
    ],
  },
  P01: {
    name: 'el dolor al redondear la espalda',
    change: 'Queda fuera redondear mucho la espalda. Redondearla un poco y con facilidad puede quedarse.',
    advice: ['Quédate donde te resulte fácil.'],
  },
  P02: {
    name: 'el dolor al arquear la espalda',
    change: 'Quedan fuera arquear mucho la espalda y echarte hacia atrás sobre un rodillo.',
    advice: ['Alárgate hacia arriba antes de arquear la espalda.'],
  },
  P03: {
    name: 'el dolor al girar o inclinarte hacia un lado',
    change: 'Los giros y las inclinaciones hacia un lado se quedan en la parte media y fácil.',
    advice: ['Gira solo hasta donde te resulte fácil.'],
  },
  P04: {
    name: 'el dolor al mirar hacia arriba',
    change: 'Tu cabeza se queda nivelada. Nada te pide mirar hacia arriba.',
    advice: ['Deja descansar la mirada en un punto delante de ti.'],
  },
  P05: {
    name: 'el dolor al estirar los brazos hacia arriba',
    change: 'Tus brazos se quedan a la altura de los hombros o por debajo.',
    advice: ['Mantén los hombros sueltos al levantar los brazos.'],
  },
  P06: {
    name: 'el dolor al girar la cabeza',
    change:
      'Tu cabeza gira solo una parte del recorrido, sin círculos ni inclinaciones amplias hacia un lado.',
    advice: ['Basta un giro pequeño y sin dolor.', 'Si el dolor baja por un brazo, detente y dínoslo.'],
  },
}
