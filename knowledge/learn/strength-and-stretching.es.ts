/** Why plans hold both strength work and stretching, in Spanish. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Fuerza y estiramientos',
  summary:
    'Moverse y estirarse suele aliviar hoy. Ganar fuerza ayuda en las semanas que vienen. Usamos las dos cosas.',
  sections: [
    {
      id: 'both',
      heading: 'Uno de cada',
      paragraphs: [
        'Tu plan lleva siempre al menos un ejercicio para soltar y otro para fortalecer, si tus respuestas de seguridad nos dejan los dos. La sesión más pequeña es justo esa pareja, y muchas veces basta una silla.',
        'Primero soltamos y después fortalecemos. Ese orden es costumbre de muchos fisioterapeutas, y a la mayoría de las personas les sienta mejor.',
      ],
    },
    {
      id: 'stretching',
      heading: 'Qué hacen los estiramientos',
      paragraphs: [
        'En los ensayos, los estiramientos aliviaron el dolor de cuello y hombros en unas pocas semanas. También dan sensación de soltura. De diez a treinta segundos basta para la mayoría de los estiramientos; a las personas mayores puede gustarles llegar a un minuto.',
        'Quizá leas que estirarse alimenta los músculos o evita lesiones. Eso no se ha demostrado, y no tiene que ser verdad para que un estiramiento siente bien.',
      ],
    },
    {
      id: 'strength',
      heading: 'Qué hace la fuerza',
      paragraphs: [
        'En el conjunto de los ensayos, el trabajo de fuerza hizo más por el dolor de cuello que el ejercicio general, y quienes participaron más mejoraron más. En un ensayo con 180 mujeres, la mayor parte de la mejora llegó en los dos primeros meses, y un poco más a lo largo del año.',
        'El trabajo de fuerza no ata los músculos en nudos. Los músculos pueden doler uno o dos días cuando el trabajo es nuevo. Es normal y se pasa. Empezamos con poco, subimos despacio y dejamos dos días entre sesiones más duras para los mismos músculos, o pedimos en su lugar series diarias muy cortas.',
      ],
    },
    {
      id: 'whole',
      heading: 'Parte de algo más amplio',
      paragraphs: [
        'Ningún ejercicio lo hace todo por sí solo. Moverse a lo largo del día, descansar bien y averiguar qué hay detrás de un dolor que dura: todo forma parte.',
      ],
    },
  ],
} as const satisfies ArticleWords
