/** Elbow pull, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Ellenbogenzug mit Seitneigung',
  aka: ['Trizepsdehnung', 'Trizeps dehnen', 'Ellenbogen über Kopf ziehen', 'Seitdehnung im Sitzen'],
  summary: 'Dehnt die Rückseite des Arms und die Seite des Rumpfes.',
  start: 'Setz dich aufrecht auf einen Stuhl, beide Füße flach auf dem Boden.',
  steps: [
    'Hebe einen Arm. Beuge den Ellenbogen, sodass die Hand hinter den Kopf sinkt.',
    'Fass diesen Ellenbogen mit der anderen Hand.',
    'Zieh den Ellenbogen sanft zur anderen Seite und neige den Rumpf ein wenig mit.',
    'Bleib so und atme. Lass langsam los und wechsle den Arm.',
  ],
  breath: 'Atme aus, wenn du dich neigst. Atme langsam in deine Seite, solange du bleibst.',
  feel: 'Eine leichte Dehnung an der Rückseite des Arms und an deiner Seite entlang.',
  mistakes: [
    {
      mistake: 'Der Arm drückt den Kopf nach vorn.',
      instead: 'Lass den Kopf oben, frei vom Arm. Lass die Hand seitlich neben dem Nacken hängen.',
    },
    {
      mistake: 'Der Ellenbogen wird kräftig gezogen.',
      instead: 'Zieh sanft. Halt bei der ersten leichten Dehnung an.',
    },
    { mistake: 'Die Brust dreht sich.', instead: 'Lass die Brust nach vorn zeigen.' },
  ],
  stop: ['Hör auf, wenn es in der Schulter zwickt, im Nacken wehtut oder wenn die Hand kribbelt.'],
  unseen: 'Die Kamera sieht nicht, wie fest deine Hand zieht.',
  notes: [
    'Der Artikel nennt das eine Dehnung für die Oberseite der Schulter. So ausgeführt dehnt es vor allem den Arm und die Seite.',
    'Geh nicht zu weit. Such dir eine bequeme Art und frag vorher nach, wenn du Schmerzen hast.',
  ],
  forms: {
    pull: { name: 'Ellenbogenzug mit Seitneigung' },
    'no-pull': {
      name: 'Seitneigung, Hand hinter dem Nacken',
      start:
        'Setz dich aufrecht auf einen Stuhl, beide Füße flach auf dem Boden. Leg eine Hand neben dir auf die Sitzfläche.',
      steps: [
        'Hebe den freien Arm. Beuge den Ellenbogen, sodass die Hand leicht hinter den Nacken kommt.',
        'Neige dich ein wenig zur Hand auf der Sitzfläche. Das Gesäß bleibt auf dem Stuhl.',
        'Bleib so und atme. Komm langsam hoch und wechsle die Seite.',
      ],
    },
    low: {
      name: 'Seitneigung, Hand an der Hüfte',
      start:
        'Setz dich aufrecht auf einen Stuhl, beide Füße flach auf dem Boden. Leg eine Hand an die Hüfte ihrer Seite und die andere neben dir auf die Sitzfläche.',
      steps: [
        'Lass den Atem ausströmen und neige dich ein wenig zur Hand auf der Sitzfläche.',
        'Spür, wie sich die Rippen über der Hüfte weiten. Bleib so und atme.',
        'Komm langsam hoch und wechsle die Seite.',
      ],
      note: 'Beide Arme bleiben tief.',
    },
  },
  phases: { drawn: 'Ziehen und neigen', leaned: 'Ein wenig neigen', upright: 'Langsam hochkommen' },
} as const satisfies ExerciseWords
