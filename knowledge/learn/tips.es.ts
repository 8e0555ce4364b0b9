/** The tips and the names of the triggers, in Spanish. */

import type { TipWords, TriggerWords } from '../src/tip.ts'
import type { TipId } from './tips.ts'

export const triggerWords = {
  carrying: 'Cargar o levantar peso',
  twisting: 'Torcer el cuerpo o girar',
  bending: 'Doblarse hacia delante',
  throwing: 'Lanzar o golpear con impulso',
  'reaching-up': 'Alcanzar algo en alto',
  coughing: 'Toser o estornudar',
  desk: 'Estar ante un escritorio o una pantalla',
  phone: 'Mirar el teléfono o la tableta',
  driving: 'Conducir',
  standing: 'Estar mucho tiempo de pie',
  training: 'Entrenar o hacer deporte',
  stress: 'El estrés',
  sleep: 'Estar en la cama',
} as const satisfies TriggerWords

export const tipWords = {
  carrying:
    'Dos bolsas pequeñas son más amables que una pesada. Lleva la carga cerca del cuerpo y cambia de lado de vez en cuando.',
  twisting: 'Cuando gires con algo en las manos, gira también los pies. Así tu espalda tiene menos trabajo.',
  bending:
    'Doblarse es un movimiento normal. Si hoy te molesta, dobla también las caderas y las rodillas, y ve despacio.',
  throwing:
    'Calienta los hombros antes de lanzar o golpear, y ve subiendo desde lo más fácil. Descansa cuando llegue el cansancio.',
  'reaching-up':
    'Ten lo que más usas a la altura de los hombros o por debajo. Cuando tengas que llegar alto, suelta el aire mientras lo haces.',
  coughing:
    'Abraza una almohada contra el pecho cuando tosas; puede aliviar un poco. Con fiebre, sangre o falta de aire, por favor, ve al médico.',
  desk: 'Haz una pausa antes de que te duela. Medio minuto de movimiento ya cuenta.',
  'desk-height':
    'Prueba la pantalla un poco más alta y el ratón un poco más cerca, con los antebrazos apoyados.',
  phone: 'Sube un poco el teléfono, apoya los codos, y de vez en cuando levanta la vista y mira alrededor.',
  driving:
    'Siéntate lo bastante cerca para que los hombros descansen en el asiento con las manos en el volante. Afloja las manos en los semáforos en rojo.',
  'driving-stops':
    'Haz una parada cada una o dos horas y da una vuelta alrededor del vehículo. Unas rotaciones de hombros hacen más fácil el siguiente tramo.',
  standing:
    'Cambia el peso de una pierna a otra, apoya un pie en un escalón o apóyate un rato en algo. Siéntate antes de que sea necesario.',
  training:
    'A quienes entrenan también les duele. Da a los mismos músculos dos días entre sesiones duras, y mueve todo el cuerpo, no solo la parte que entrenas.',
  'training-soreness':
    'Un dolor sordo durante uno o dos días después de un esfuerzo nuevo es normal. Sigue moviéndote con suavidad y se calma.',
  stress:
    'Fíjate en tus hombros. Toma aire y déjalos caer al soltarlo despacio. Con tres veces hay de sobra.',
  sleep:
    'De lado, prueba una almohada que llene el hueco bajo la cabeza, y abraza otra para que el brazo descanse.',
  morning:
    '¿Todavía en la cama? Lleva despacio los dos brazos hacia arriba, por encima de la almohada, y respira tres veces con calma, si les gusta a tus hombros.',
  'no-time':
    '¿Sin tiempo esta mañana? Siéntate de lado en una silla de la cocina y gira con suavidad, una vez hacia cada lado.',
  'meeting-ahead':
    '¿Viene una reunión larga? Rota los hombros y junta los omóplatos unas cuantas veces antes de sentarte.',
  'drive-ahead':
    '¿Viene un viaje largo al volante? Dos minutos de giros fáciles ahora, y una parada prevista por el camino.',
  'tension-now':
    '¿Notas tensión? Tómate un minuto: suelta el aire largo y despacio, y después rota despacio los hombros.',
  'moving-eases': 'A la espalda le gusta moverse, poco y a menudo. ¿Hacia dónde querría ir la tuya?',
  'next-position': 'Tu próxima posición es una buena posición. Cambia a lo que te resulte cómodo.',
  'look-round':
    'Mira despacio por encima de un hombro y luego del otro, hasta donde te resulte fácil. Deja descansar la vista a lo lejos.',
  'elbows-between-typing':
    'Entre dos ratos de teclado, junta los omóplatos o lleva con suavidad los codos hacia atrás.',
  'take-it-slow': 'Hoy tómatelo con calma. Suave y fácil gana a lejos y rápido.',
  'easy-range':
    'Empieza pequeño y ve solo hasta donde te resulte fácil. Quizá más adelante llegues más lejos, o quizá no. Las dos cosas están bien.',
  settling: 'Un poco de dolor después del ejercicio está bien si mañana a esta hora ya se ha calmado.',
  'missed-days':
    '¿Te has saltado unos días? No se pierde nada. Empieza con la sesión corta y mira cómo te sienta.',
  'rolling-water': 'Rueda con poca presión, sigue respirando y detente si duele. Bebe si tienes sed.',
} as const satisfies TipWords & Record<TipId, string>
