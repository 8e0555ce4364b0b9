/** Cat-cow, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Gato-vaca',
  aka: ['Postura del gato y la vaca', 'Gato-camello', 'Cat-cow', 'Marjaryasana-Bitilasana'],
  summary: 'Mueve toda la espalda en un sentido y luego en el otro, al ritmo de tu respiración.',
  start:
    'Apoya las manos y las rodillas en el suelo. Pon las manos debajo de los hombros y las rodillas debajo de la cadera.',
  steps: [
    'Toma aire. Deja bajar el vientre, lleva el coxis hacia arriba y abre el pecho.',
    'Mantén sueltos los omóplatos. Mira al suelo, justo delante de tus manos.',
    'Suelta el aire. Redondea la espalda hacia arriba, mete el coxis y lleva el vientre hacia dentro.',
    'Empuja el suelo para que los omóplatos se separen. Deja colgar la cabeza.',
    'Pasa despacio de una forma a la otra, sin ninguna prisa.',
  ],
  breath: 'Toma aire cuando el pecho se abre. Suéltalo cuando la espalda se redondea.',
  feel: 'Un estiramiento cómodo a lo largo de la espalda y entre los omóplatos. Nunca un pellizco.',
  mistakes: [
    {
      mistake: 'Solo se mueve la cabeza, o solo la parte baja de la espalda.',
      instead: 'Empieza cada movimiento en el coxis y deja que suba hasta el cuello.',
    },
    {
      mistake: 'Los codos se doblan y la cadera se balancea.',
      instead: 'Mantén los brazos largos y la cadera sobre las rodillas.',
    },
    {
      mistake: 'Se vuelve rápido.',
      instead: 'Deja que una respiración lenta guíe cada movimiento.',
    },
  ],
  stop: [
    'Detente si notas un pellizco, o si sientes dolor, hormigueo o adormecimiento en un brazo o en una pierna.',
    'Detente si te mareas. Siéntate hacia atrás y descansa.',
  ],
  unseen: 'La cámara no ve cómo se curva tu espalda. Solo ve cómo se mueven la cabeza y los brazos.',
  notes: [
    'Nuestros dos artículos lo hacen de dos maneras. Uno se mueve con la respiración y el otro mantiene la parte redonda. Puedes probar las dos.',
    'Otro artículo deja fuera la parte redonda. Si te sientes peor al redondear la espalda, usa la mitad que se llama «Solo la vaca».',
    'Un artículo dice que esto ayuda a girar. Pero dobla la espalda hacia delante y hacia atrás; para girar, elige un ejercicio de giro.',
    'Esto no cura. Si llevas mucho tiempo con dolor, consulta también con un profesional de la salud.',
    'Puedes hacerlo varias veces al día, y siempre que hayas pasado mucho rato en una silla.',
    '¿Te molestan las rodillas? Pon debajo una manta doblada.',
  ],
  forms: {
    flow: { name: 'Gato-vaca, al ritmo de la respiración' },
    held: {
      name: 'Gato-vaca, manteniendo el gato',
      steps: [
        'Toma aire. Deja bajar el vientre y abre el pecho.',
        'Suelta el aire. Redondea la espalda hacia arriba y empuja el suelo.',
        'Lleva el vientre hacia dentro con firmeza y mantén. Respira todo el tiempo.',
        'Suelta despacio y vuelve a la forma abierta.',
      ],
      breath: 'Suelta el aire al redondear la espalda. Después sigue respirando mientras mantienes.',
      note: 'Cuando te resulte más fácil, puedes mantener un poco más.',
    },
    'looking-up': {
      name: 'Gato-vaca, levantando la cabeza',
      steps: [
        'Toma aire. Deja bajar el vientre, abre el pecho y sube la mirada un poco por la pared.',
        'Sube solo hasta donde tu cuello quiera. Mantén suelta la garganta.',
        'Suelta el aire. Redondea la espalda hacia arriba, lleva el vientre hacia dentro y deja colgar la cabeza.',
        'Muévete despacio, para que la cabeza nunca se balancee.',
      ],
      note: 'Mirar hacia arriba es opcional. Si tienes el cuello dolorido o rígido, no lo hagas.',
    },
    'half-range': {
      name: 'Gato-vaca, a medio recorrido',
      steps: [
        'Toma aire. Deja que el pecho se abra un poco.',
        'Suelta el aire. Redondea la espalda solo hasta la mitad.',
        'Mantén la cabeza en línea con la espalda y los ojos en el suelo.',
        'Quédate en la zona cómoda, sin brusquedad.',
      ],
    },
    forearms: {
      name: 'Gato-vaca sobre los antebrazos',
      start:
        'Apoya las rodillas y los antebrazos en el suelo. Pon los codos debajo de los hombros y las rodillas debajo de la cadera.',
      steps: [
        'Toma aire. Deja que el pecho baje entre los brazos.',
        'Suelta el aire. Empuja con los antebrazos y redondea la espalda hacia arriba.',
        'Deja que la cabeza acompañe con suavidad.',
        'Pasa despacio de una forma a la otra.',
      ],
      note: 'Así descansan las muñecas.',
    },
    seated: {
      name: 'Gato-vaca, en una silla',
      start:
        'Siéntate cerca del borde de una silla firme. Apoya los dos pies en el suelo y las manos en los muslos.',
      steps: [
        'Toma aire. Inclina la cadera hacia delante y levanta el esternón. Mira al frente.',
        'Suelta el aire. Inclina la cadera hacia atrás y redondea la espalda.',
        'Deja que la barbilla baje un poco al redondear.',
        'Pasa despacio de una forma a la otra.',
      ],
    },
    'seated-half-range': {
      name: 'Gato-vaca, en una silla, a medio recorrido',
      start:
        'Siéntate cerca del borde de una silla firme. Apoya los dos pies en el suelo y las manos en los muslos.',
      steps: [
        'Toma aire. Levanta un poco el esternón.',
        'Suelta el aire. Deja que la espalda se afloje y se redondee hasta la mitad.',
        'Mira al frente todo el tiempo. La cabeza se queda sobre los hombros.',
        'Que el movimiento sea pequeño y suave.',
      ],
    },
    'at-table': {
      name: 'Gato-vaca, manos en una mesa',
      start:
        'Ponte de pie frente a una mesa pesada. Apoya las manos en ella y da pasos atrás hasta inclinarte un poco hacia delante, con la cabeza por encima de la cadera.',
      steps: [
        'Toma aire. Deja que el pecho baje un poco entre los brazos.',
        'Suelta el aire. Empuja la mesa y redondea la espalda hasta la mitad.',
        'Mantén la cabeza en línea con la espalda.',
        'Pasa despacio de una forma a la otra.',
      ],
    },
    prone: {
      name: 'Levantar el pecho, boca abajo',
      start: 'Acuéstate boca abajo con los antebrazos en el suelo, a tus lados. Apoya la frente.',
      steps: [
        'Toma aire. Presiona un poco con los antebrazos y deja que el pecho se levante un poco.',
        'Mantén los ojos en el suelo y la cadera apoyada.',
        'Suelta el aire y baja despacio.',
      ],
      breath: 'Toma aire cuando el pecho se levanta. Suéltalo al bajar.',
      note: 'El artículo la nombra como una manera más fácil. Boca abajo no se puede redondear la espalda, así que esta es solo la mitad que abre. Los pasos son nuestros.',
    },
  },
  phases: {
    cow: 'Abre el pecho',
    cat: 'Redondea la espalda',
    lifted: 'Levanta el pecho',
    lowered: 'Baja despacio',
  },
} as const satisfies ExerciseWords
