/** Changing position and taking breaks, in German. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Haltungen und Pausen',
  summary: 'Es gibt nicht die eine richtige Art zu sitzen. Wechsle oft, und beweg dich in kurzen Pausen.',
  sections: [
    {
      id: 'posture',
      heading: 'Und die Haltung?',
      paragraphs: [
        'Viele hören, dass ihre Haltung an den Schmerzen schuld ist. Die Forschung zeigt nicht, dass es eine richtige Haltung gibt, und auch nicht, dass es Schmerzen vorbeugt, eine andere zu meiden. Erwachsene mit Nackenschmerzen halten den Kopf im Schnitt tatsächlich etwas weiter vorn. Aber Frauen, die mit 17 zusammengesunken saßen, hatten mit 22 seltener anhaltende Nackenschmerzen, nicht öfter.',
        'Darum schreiben wir dir nicht vor, wie du sitzt. Deine nächste Haltung ist eine gute Haltung. Sitz aufrecht, lehn dich zurück, sink eine Weile zusammen, steh, geh.',
      ],
    },
    {
      id: 'capacity',
      heading: 'Reserven aufbauen',
      paragraphs: [
        'Wenn du in deinem Alltag rund sitzen oder stundenlang stehen musst, können wir deinem Rücken helfen, sich darauf einzustellen. Ein Körper, der sich oft bewegt und etwas kräftiger ist, hält mehr Haltungen länger aus.',
      ],
    },
    {
      id: 'breaks',
      heading: 'Klein und oft',
      paragraphs: [
        'In einer kleinen Studie verringerten Pausen von einer halben Minute alle 20 Minuten die Beschwerden am Computer und kosteten keine Arbeit. In einer Studie über sechs Monate bekamen Menschen im Büro, die aktive Pausen machten oder oft die Haltung wechselten, etwa halb so häufig neue Nackenschmerzen: 17 von 100 gegenüber 44 von 100. Als alle Studien zusammen betrachtet wurden, war das Ergebnis weniger sicher, darum bleiben wir bescheiden.',
        'Unsere Pausen dauern weniger als eine Minute: eine leichte Bewegung, damit nichts einrostet. In einer Studie wurde nur etwa die Hälfte der angebotenen Pausen gemacht. Wähl also einen Rhythmus, den du durchhältst. In einer Besprechung oder bei einem Anruf sind wir im Ruhemodus still.',
        'Pausen helfen mehr, wenn sie kommen, bevor es wehtut.',
      ],
    },
  ],
} as const satisfies ArticleWords
