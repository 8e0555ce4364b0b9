/** Push-up, in German. */

import type { InformationWords } from '../../src/information-words.ts'

export const words = {
  name: 'Liegestütz',
  aka: ['Liegestütze', 'Push-up', 'Push-ups'],
  summary: 'Wir bieten keine Liegestütze an. Sie trainieren vor allem die Vorderseite des Körpers.',
  paragraphs: [
    'Einer der Artikel rät bei Schmerzen im oberen Rücken und runden Schultern, Liegestütze wegzulassen und stattdessen zu rudern.',
    'Wir kennen keine Studie, die zeigt, dass Liegestütze schaden. Wenn du sie schon machst und sie nicht wehtun, musst du nicht damit aufhören.',
    'Sie bringen auch ziemlich viel Gewicht auf Hände und Schultern. In einem Plan für den oberen Rücken kommen darum zuerst Übungen, die ziehen und zusammenziehen. Drücken und Sinken trainiert einige derselben Muskeln, nur sanfter.',
  ],
} as const satisfies InformationWords
