/** How long it takes, and where it ends, in German. */

import type { ArticleWords } from '../src/article.ts'

export const words = {
  title: 'Wie lange es dauert',
  summary: 'Was in Wochen und Monaten zu erwarten ist, wie „besser“ aussehen kann und wie ein Plan endet.',
  sections: [
    {
      id: 'course',
      heading: 'Der Verlauf ist bei jedem Menschen anders',
      paragraphs: [
        'Bei manchen kommt und geht der Schmerz. Bei anderen ist er wochen- oder monatelang da. Schmerz, der anhält, heißt nicht, dass dein Rücken Schaden nimmt.',
        'Beim Nacken kennen wir den Verlauf besser. Von Menschen mit neuen Nackenschmerzen fühlten sich nach einem Jahr etwa 3 von 4 gesund oder viel besser. Und doch hatte fast die Hälfte noch etwas Schmerz. Beides kann stimmen.',
      ],
    },
    {
      id: 'when',
      heading: 'Wann du etwas merken könntest',
      paragraphs: [
        'Dehnen und Bewegen können noch am selben Tag Erleichterung bringen. In Studien hatte der Schmerz nach vier bis zehn Wochen nachgelassen. Bei einem Jahr Krafttraining kam der größte Gewinn in den ersten zwei Monaten. Vielleicht merkst du es an dem, was du tun kannst, bevor du es an der Zahl siehst.',
        'Zwei Minuten lassen Schmerz nicht verschwinden. Zwei Minuten an den meisten Tagen, über Wochen, machen ihn vielleicht kleiner.',
      ],
    },
    {
      id: 'not-a-cure',
      heading: 'Oft eine Hilfe, keine Heilung',
      paragraphs: [
        'Niemand kann dir einen Rücken versprechen, der nie wehtut. Wir können uns weniger Schmerz vornehmen, mehr von dem, was dir wichtig ist, und das Wissen, was zu tun ist, wenn er wiederkommt.',
        'Nach 4, 8 und 12 Wochen schauen wir, wie es geht. Wenn sich nichts bewegt hat, ändern wir den Plan und raten dir, dich untersuchen zu lassen.',
      ],
    },
    {
      id: 'graduation',
      heading: 'Das Ende des Plans',
      paragraphs: [
        'Wenn deine Ziele nah sind und alles stabil ist, hast du es geschafft. Du behältst ein kurzes Programm mit zwei Übungen an zwei Tagen pro Woche und kommst zu einem vollen Plan zurück, wenn du einen brauchst. Der Rest deiner Zeit gehört dir.',
      ],
    },
  ],
} as const satisfies ArticleWords
