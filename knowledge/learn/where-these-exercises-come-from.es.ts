/** Where the exercises come from, in Spanish. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'De dónde vienen estos ejercicios',
  summary: 'Cinco artículos, la fisioterapia, el yoga y el taichí: qué tomamos de cada uno, con gratitud.',
  sections: [
    {
      id: 'articles',
      heading: 'Cinco artículos',
      paragraphs: [
        'Esta app nació de cinco artículos para el público, en inglés: «Upper Back Exercises at Home», «10 effective exercises to reduce upper back pain at home», «2 Effective Upper Back Stretches to Relieve Pain and Boost Strength and Mobility», «Upper Back Exercises and Stretching» y «Can Upper Back Pain Exercise Help in Relieving Pain?».',
        'Sus ejercicios están todos aquí. Donde un artículo solo nombra uno, escribimos los pasos y lo decimos. Donde no están de acuerdo, o afirman más de lo que se sabe, también lo decimos. Y nombramos las cosas que dejamos fuera a propósito.',
      ],
    },
    {
      id: 'yoga',
      heading: 'Yoga',
      paragraphs: [
        'El gato-vaca, la postura del niño, los brazos de águila, enhebrar la aguja y la torsión en la silla vienen del yoga. El yoga viene de la India y es muy antiguo. En sus propias palabras, el gato-vaca es Marjaryasana y Bitilasana, la postura del niño es Balasana, y los brazos de águila son parte de Garudasana. Usamos los movimientos en una forma sencilla y suave. El yoga es mucho más que esto.',
      ],
    },
    {
      id: 'tai-chi',
      heading: 'Taichí',
      paragraphs: [
        'Un artículo dice que los maestros chinos y el taichí usan tres prácticas. En dos se unen las manos detrás de la espalda: en una se acercan los codos y en la otra se mueven. La tercera hace rotar los hombros. Damos el origen tal como lo da el artículo. En un ensayo, doce semanas de clases de taichí aliviaron el dolor de cuello más o menos tanto como los ejercicios de cuello.',
      ],
    },
    {
      id: 'physiotherapy',
      heading: 'Fisioterapia y entrenamiento',
      paragraphs: [
        'Juntar los omóplatos, los remos, las tracciones hacia abajo, el ángel en la pared y el libro abierto se usan en fisioterapia y en los gimnasios. Cuánto hacer viene de los artículos, de los ensayos y de las guías. La página de cada ejercicio dice de cuál.',
        'Para la parte media o baja de la espalda sola van mejor otros ejercicios, y esta app no está hecha para ellas.',
      ],
    },
  ],
} as const satisfies ArticleWords
