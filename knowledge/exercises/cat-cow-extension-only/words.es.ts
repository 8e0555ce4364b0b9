/** Cow only, in Spanish. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Solo la vaca',
  aka: ['Postura de la vaca', 'Gato-vaca sin el gato', 'Gato-camello sin el gato', 'Bitilasana'],
  summary: 'Abre el pecho y la parte alta de la espalda, sin redondear.',
  start:
    'Apoya las manos y las rodillas en el suelo. Pon las manos debajo de los hombros y las rodillas debajo de la cadera. La espalda, plana como una mesa.',
  steps: [
    'Toma aire. Deja que el pecho baje despacio entre los brazos.',
    'Quédate un momento. Sigue respirando y mantén sueltos los omóplatos.',
    'Suelta el aire y vuelve a la espalda plana. No la redondees.',
    'Mantén el cuello largo y mira al suelo todo el tiempo.',
  ],
  breath: 'Toma aire cuando el pecho se abre. Suéltalo al volver. No aguantes la respiración.',
  feel: 'Una apertura cómoda entre los omóplatos y a lo ancho del pecho.',
  mistakes: [
    {
      mistake: 'Toda la curva está en la parte baja de la espalda.',
      instead: 'Mantén el abdomen un poco firme y deja que guíe el esternón.',
    },
    {
      mistake: 'La cabeza se va hacia atrás.',
      instead: 'Mira un punto del suelo, justo delante de tus manos.',
    },
  ],
  stop: [
    'Detente si notas un pellizco en la parte baja de la espalda o en el cuello, o si el dolor se extiende a un brazo o a una pierna.',
  ],
  unseen: 'La cámara no ve si se curva la parte alta o la parte baja de tu espalda.',
  notes: [
    'El artículo solo dice que te quedes con esta mitad de gato-vaca. Los pasos y los números de aquí son nuestros.',
    'Ese artículo evitaría todo lo que redondea la espalda. Para la mayoría de las personas, redondearla es seguro. Este ejercicio está aquí por si a ti no te va bien.',
  ],
  forms: {
    'hands-and-knees': { name: 'Solo la vaca, sobre manos y rodillas' },
    forearms: {
      name: 'Solo la vaca, sobre los antebrazos',
      start: 'Apoya las rodillas y los antebrazos en el suelo, con los codos debajo de los hombros.',
      steps: [
        'Toma aire. Deja que el pecho baje entre los brazos.',
        'Quédate un momento y sigue respirando.',
        'Suelta el aire y vuelve a la espalda plana. No la redondees.',
      ],
      note: 'Así descansan las muñecas.',
    },
    seated: {
      name: 'Solo la vaca, en una silla',
      start:
        'Siéntate cerca del borde de una silla firme. Apoya los dos pies en el suelo y las manos en los muslos.',
      steps: [
        'Toma aire. Inclina la cadera un poco hacia delante y levanta el esternón.',
        'Quédate un momento. Mira al frente y mantén bajos los hombros.',
        'Suelta el aire y vuelve a la espalda erguida. No te hundas.',
      ],
    },
    'at-table': {
      name: 'Solo la vaca, manos en una mesa',
      start:
        'Ponte de pie frente a una mesa pesada. Apoya las manos en ella y da pasos atrás hasta inclinarte un poco hacia delante.',
      steps: [
        'Toma aire. Deja que el pecho baje un poco entre los brazos.',
        'Quédate un momento. Mantén la cabeza en línea con la espalda.',
        'Suelta el aire y vuelve a la espalda plana.',
      ],
    },
    'at-wall': {
      name: 'Apertura del pecho, espalda a la pared',
      start:
        'Ponte de pie con la cadera y la parte alta de la espalda contra una pared, y los pies a un paso corto de ella. Deja colgar los brazos.',
      steps: [
        'Toma aire. Levanta el esternón y deja que la parte alta de la espalda se ensanche en la pared.',
        'Quédate un momento. Mira al frente y mantén bajos los hombros.',
        'Suelta el aire y deja que el pecho se asiente.',
      ],
    },
  },
  phases: { open: 'Abre el pecho', level: 'Vuelve al centro' },
} as const satisfies ExerciseWords
