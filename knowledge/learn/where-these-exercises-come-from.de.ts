/** Where the exercises come from, in German. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Woher diese Übungen kommen',
  summary: 'Fünf Artikel, Physiotherapie, Yoga und Tai-Chi: was wir von jedem übernommen haben, mit Dank.',
  sections: [
    {
      id: 'articles',
      heading: 'Fünf Artikel',
      paragraphs: [
        'Diese App ist aus fünf englischen Artikeln für alle entstanden. Einer heißt „Upper Back Exercises at Home“. Die anderen heißen „10 effective exercises to reduce upper back pain at home“, „Upper Back Exercises and Stretching“ und „Can Upper Back Pain Exercise Help in Relieving Pain?“. Der längste Name ist „2 Effective Upper Back Stretches to Relieve Pain and Boost Strength and Mobility“.',
        'Ihre Übungen sind alle hier. Wo ein Artikel eine nur nennt, haben wir die Schritte selbst geschrieben und sagen es dazu. Wo sie einander widersprechen oder mehr behaupten, als bekannt ist, sagen wir auch das. Und wir sagen, was wir mit Absicht nicht nutzen.',
      ],
    },
    {
      id: 'yoga',
      heading: 'Yoga',
      paragraphs: [
        '„Katze-Kuh“, „Kindhaltung“, „Adlerarme“, „Nadel einfädeln“ und „Drehsitz“ kommen aus dem Yoga. Yoga kommt aus Indien und ist sehr alt. In seinen eigenen Worten heißt Katze-Kuh Marjaryasana und Bitilasana, die Kindhaltung heißt Balasana, und die Adlerarme sind ein Teil von Garudasana. Wir nutzen die Bewegungen in einer schlichten, sanften Form. Yoga selbst ist viel mehr als das.',
      ],
    },
    {
      id: 'tai-chi',
      heading: 'Tai-Chi',
      paragraphs: [
        'Ein Artikel sagt, dass chinesische Lehrende und Tai-Chi drei Übungen nutzen. Bei zweien sind die Hände hinter dem Rücken verschränkt: Bei der einen ziehen die Ellenbogen nach innen, bei der anderen bewegen sie sich. Die dritte kreist die Schultern. Wir nennen die Herkunft so, wie der Artikel sie angibt. In einer Studie linderten zwölf Wochen Tai-Chi-Kurs Nackenschmerzen etwa so sehr wie Übungen für den Nacken.',
      ],
    },
    {
      id: 'physiotherapy',
      heading: 'Physiotherapie und Training',
      paragraphs: [
        'Schulterblätter zusammenziehen, Rudern, Latzug, Wandengel und Offenes Buch kennt man aus der Physio und aus dem Studio. Wie viel du machst, kommt aus den Artikeln, aus Studien und aus Leitlinien. Auf der Seite jeder Übung steht, woher.',
        'Für den mittleren oder unteren Rücken allein passen andere Übungen besser, und dafür ist diese App nicht gemacht.',
      ],
    },
  ],
} as const satisfies ArticleWords
