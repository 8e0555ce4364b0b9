/** Overhead side bend, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Seitbeuge mit erhobenen Armen',
  aka: [
    'Seitneigung',
    'Seitbeuge',
    'Flanke dehnen',
    'Arme über Kopf strecken',
    'Seitdehnung im Sitzen oder Stehen',
  ],
  summary: 'Dehnt die Seiten des Rumpfes und schafft Platz für die Rippen.',
  start:
    'Setz dich aufrecht hin, beide Füße flach auf dem Boden. Streck beide Arme über den Kopf, so weit es leicht geht.',
  steps: [
    'Mach dich lang, durch beide Arme nach oben.',
    'Neige dich langsam zu einer Seite. Beide Arme bleiben oben und der Kopf bleibt dazwischen.',
    'Bleib einen Atemzug. Beide Gesäßhälften bleiben auf dem Stuhl.',
    'Komm langsam hoch. Wenn diese Seite fertig ist, ruh die Arme aus und mach die andere.',
  ],
  breath: 'Atme aus, wenn du dich neigst. Atme ein, wenn du hochkommst.',
  feel: 'Eine lange, leichte Dehnung von der Hüfte an den Rippen hinauf.',
  mistakes: [
    {
      mistake: 'Die Brust dreht sich zum Boden.',
      instead: 'Neige dich gerade zur Seite, wie zwischen zwei Wänden.',
    },
    {
      mistake: 'Eine Gesäßhälfte hebt sich vom Stuhl.',
      instead: 'Sitz gleichmäßig. Neige dich etwas weniger weit.',
    },
    {
      mistake: 'Der Kopf sinkt zur Seite.',
      instead: 'Lass den Kopf in der Linie, zwischen den Armen.',
    },
  ],
  stop: [
    'Hör auf, wenn die Schulter zwickt oder wenn Schmerz in einen Arm zieht.',
    'Hör auf, wenn die Seitbeuge im unteren Rücken oder um die Rippen wehtut.',
  ],
  unseen: 'Die Kamera sieht nicht, ob beide Hüften schwer bleiben.',
  notes: [
    'Der Artikel beschreibt nur eine Seite. Gemeint sind beide.',
    'Ruh die Arme aus, sobald sie müde werden.',
  ],
  forms: {
    seated: { name: 'Seitbeuge mit erhobenen Armen, im Sitzen' },
    standing: {
      name: 'Seitbeuge mit erhobenen Armen, im Stehen',
      start:
        'Stell dich hin, die Füße etwas weiter als hüftbreit. Streck beide Arme über den Kopf, so weit es leicht geht.',
      steps: [
        'Mach dich lang, durch beide Arme nach oben.',
        'Neige dich langsam zu einer Seite. Beide Arme bleiben oben und der Kopf bleibt dazwischen.',
        'Bleib einen Atemzug. Dein Gewicht bleibt auf beiden Füßen.',
        'Komm langsam hoch. Wenn diese Seite fertig ist, ruh die Arme aus und mach die andere.',
      ],
      note: 'Stell dich neben eine Wand, wenn du dich unsicher fühlst.',
    },
    'one-arm': {
      name: 'Seitbeuge, ein Arm oben',
      start:
        'Setz dich aufrecht hin, beide Füße flach auf dem Boden. Leg eine Hand neben dir auf die Sitzfläche und hebe den anderen Arm.',
      steps: [
        'Mach dich lang, durch den erhobenen Arm nach oben.',
        'Neige dich ein wenig zur Hand auf der Sitzfläche und lass sie etwas Gewicht tragen.',
        'Bleib einen Atemzug, dann komm langsam hoch.',
        'Wenn diese Seite fertig ist, wechsle den Arm.',
      ],
    },
    'hands-on-hips': {
      name: 'Kleine Seitbeuge, Hände an den Hüften',
      start: 'Setz dich aufrecht hin, beide Füße flach auf dem Boden. Leg die Hände an die Hüften.',
      steps: [
        'Lass den Atem ausströmen und neige dich ein wenig zu einer Seite.',
        'Halt etwa auf halbem Weg an, solange es sich leicht anfühlt.',
        'Komm langsam hoch. Wenn diese Seite fertig ist, kommt die andere dran.',
      ],
    },
    'with-pull': {
      name: 'Seitbeuge mit erhobenen Armen und leichtem Zug',
      steps: [
        'Streck die Arme nach oben. Fass mit einer Hand das andere Handgelenk.',
        'Neige dich zur Seite der Hand, die greift. Zieh den Arm leicht mit hinüber.',
        'Bleib einen Atemzug. Beide Gesäßhälften bleiben auf dem Stuhl.',
        'Komm langsam hoch. Wenn diese Seite fertig ist, wechsle die Hand.',
      ],
      note: 'Nimm den Zug erst dazu, wenn sich die einfache Seitbeuge leicht anfühlt.',
    },
  },
  phases: { bent: 'Zur Seite neigen', 'half-bent': 'Halb zur Seite', upright: 'Langsam hochkommen' },
} as const satisfies ExerciseWords
