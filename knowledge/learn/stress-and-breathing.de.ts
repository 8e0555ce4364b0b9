/** Stress, tension and breathing, in German. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Stress und Atmen',
  summary: 'Angespannte Tage landen oft in den Schultern. Langsames Atmen ist ein Weg, loszulassen.',
  sections: [
    {
      id: 'stress',
      heading: 'Warum Stress hier landet',
      paragraphs: [
        'Unter Druck ziehen viele von uns, ohne es zu merken, die Schultern hoch und spannen Nacken und Kiefer an. Über Stunden werden die Muskeln davon müde und schmerzen. Sorgen können den Schmerz auch lauter stellen. Echt ist er trotzdem.',
        'Wenn du uns gesagt hast, dass du gerade stressige Tage hast, enthält dein Plan mehr Atmen und leichte Bewegung.',
      ],
    },
    {
      id: 'breathing',
      heading: 'Langsam atmen',
      paragraphs: [
        'Durch die Nase einatmen und langsam durch den Mund ausatmen: Das beruhigt viele in ein bis zwei Minuten. Lass die Rippen weit werden und die Schultern unten bleiben. Manchmal bieten wir nach dem Einatmen ein kurzes, leichtes Innehalten an. Nötig ist es nie, und wir lassen es weg bei hohem Blutdruck, Herzproblemen, Schwangerschaft, Schwindel sowie bei Augen- oder Lungenproblemen.',
        'Bei allem anderen atme weiter. Atme bei der Anstrengung aus, und halt die Luft nicht an.',
      ],
    },
    {
      id: 'limits',
      heading: 'Wofür es nicht da ist',
      paragraphs: [
        'Vielleicht liest du, dass solche Übungen Asthma oder Lungenkrankheiten behandeln oder dass ein steifer Rücken das Atmen schwer macht. Das behaupten wir nicht. Neue oder zunehmende Kurzatmigkeit lässt sich nicht wegtrainieren. Wenn du in Ruhe oder mit Schmerzen in der Brust kurzatmig bist, ruf die Notrufnummer an.',
        'Wenn Stress oder gedrückte Stimmung dich an den meisten Tagen belastet, kann ein Gespräch mit jemandem, dem du vertraust, oder in deiner Arztpraxis bei mehr als dem Rücken helfen.',
      ],
    },
  ],
} as const satisfies ArticleWords
