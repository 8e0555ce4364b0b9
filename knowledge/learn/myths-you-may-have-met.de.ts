/** Claims people may have met, and what is known, in German. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Was oft behauptet wird',
  summary: 'Freundliche Antworten auf Sätze, die man über Rücken, Muskeln und Übungen oft hört.',
  sections: [
    {
      id: 'posture',
      heading: '„Deine Haltung schadet deiner Wirbelsäule“',
      paragraphs: [
        'Es ist nicht gezeigt, dass nach unten zu schauen, krumm zu sitzen oder sich rund zu machen einer Wirbelsäule schadet. Langes Stillhalten kann Schmerzen machen. Oft zu wechseln reicht. Auch sich nach vorn zu beugen ist nicht verboten: Es ist eine normale Bewegung, und wir halten sie nur zurück, wenn sie deinen Schmerz auslöst oder deine Knochen Vorsicht brauchen.',
      ],
    },
    {
      id: 'best',
      heading: '„Diese Übung schlägt alle anderen“',
      paragraphs: [
        'Mehrere Übungen wurden schon die beste genannt. Als Studien verglichen wurden, lag keine Art vorn. Behalte die, die dir helfen und die du gern machst. Und auch zwei Minuten irgendeiner Dehnung lassen Schmerz nicht verschwinden.',
      ],
    },
    {
      id: 'adhesions',
      heading: '„Knoten sind verklebte Fasern“',
      paragraphs: [
        'Das ist nicht gezeigt, und auch nicht, dass Rollen oder Dehnen etwas auflöst. Krafttraining macht keine Knoten.',
      ],
    },
    {
      id: 'inside',
      heading: '„Drehungen reinigen dich von innen“',
      paragraphs: [
        'Für Drehungen, die Gifte ausleiten, Organe massieren oder der Verdauung helfen, fanden sich keine guten Belege. Drehen ist gut fürs Drehen. „Katze-Kuh“ ist keine Behandlung für Lungenkrankheiten. Die „Kindhaltung“ fühlt sich vielleicht lang und erholsam an; dass sie Platz zwischen den Knochen schafft, hat niemand gezeigt.',
      ],
    },
    {
      id: 'nutrients',
      heading: '„Dehnen nährt die Muskeln“',
      paragraphs: [
        'Die Behauptung, dass Übungen Nährstoffe bringen, durch mehr Blut die Heilung beschleunigen oder Entzündungen verringern, geht weiter als die Tatsachen. Es ist nicht gezeigt, dass Dehnen Verletzungen vorbeugt oder Schmerz auslöscht. Auch ohne all das kannst du dich freier fühlen und mehr selbst in der Hand haben.',
      ],
    },
    {
      id: 'common',
      heading: '„Einer der häufigsten Gründe für einen Arztbesuch“',
      paragraphs: [
        'Schmerzen im oberen Rücken sind häufig. Eine verlässliche Rangliste haben wir nicht gefunden, darum nennen wir keine. Und „Knie zur Brust“, so angenehm es ist, wirkt auf Hüften und unteren Rücken.',
      ],
    },
  ],
} as const satisfies ArticleWords
