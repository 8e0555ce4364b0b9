/** Setting up a desk and using a phone, in German. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Schreibtisch und Handy',
  summary: 'Ein paar einfache Änderungen, die lange Tage am Bildschirm angenehmer machen, ohne neuen Stuhl.',
  sections: [
    {
      id: 'desk',
      heading: 'Am Schreibtisch',
      paragraphs: [
        'Wer am Schreibtisch arbeitet, hat oft Schmerzen im Nacken und im oberen Rücken. Hier stehen Gewohnheiten, die viele als angenehm empfinden. Die Belege für Änderungen am Schreibtisch sind schwach. Nimm also, was zu dir passt.',
        'Stell den oberen Rand des Bildschirms etwa auf Augenhöhe, ungefähr eine Armlänge entfernt. Leg die Unterarme auf, die Ellenbogen etwa im rechten Winkel, die Schultern locker. Hab die Maus nah bei dir. Lass die Füße auf dem Boden oder auf einer Kiste ruhen. Beim Laptop erfüllen ein Stapel Bücher und eine eigene Tastatur den Zweck.',
      ],
    },
    {
      id: 'phone',
      heading: 'Mit dem Handy',
      paragraphs: [
        'Wir schauen öfter auf Bildschirme hinunter, als wir merken. Nach unten zu schauen schadet deiner Wirbelsäule nicht. Trotzdem kann langes Hinunterschauen den Nacken ermüden, und manche bekommen Kopfschmerzen. Heb das Handy etwas an, stütz die Ellenbogen auf, wechsle die Hand, und schau ab und zu hoch. Nimm lieber den Lautsprecher oder Kopfhörer, als es mit der Schulter zu halten.',
      ],
    },
    {
      id: 'breaks',
      heading: 'Bewegungen am Schreibtisch',
      paragraphs: [
        'Den Kopf sanft drehen, die Schultern kreisen, die Schulterblätter zusammenziehen oder die Ellenbogen nach hinten bewegen: Das alles passt zwischen zwei Runden Tippen. Die britischen Empfehlungen zur Bildschirmarbeit raten zu kurzen, häufigen Pausen, bevor du müde wirst, statt zu einer langen und späten: fünf bis zehn Minuten nach einer Stunde sind besser als eine Viertelstunde nach zwei.',
      ],
    },
  ],
} as const satisfies ArticleWords
