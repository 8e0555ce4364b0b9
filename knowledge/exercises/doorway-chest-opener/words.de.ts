/** Doorway chest opener, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Brustdehnung im Türrahmen',
  aka: ['Türrahmendehnung', 'Brustöffner im Türrahmen', 'Brustmuskel dehnen', 'Doorway Stretch'],
  summary: 'Dehnt die Vorderseite von Brust und Schultern.',
  start:
    'Stell dich in eine offene Tür, einen Fuß einen Schritt weiter vorn. Beuge die Ellenbogen und leg die Unterarme an den Rahmen, die Ellenbogen nicht höher als die Schultern.',
  steps: [
    'Der Rücken bleibt lang. Verlagere dein Gewicht sanft auf den vorderen Fuß.',
    'Lass die Brust nach vorn wandern, bis du eine leichte Dehnung spürst.',
    'Bleib so und atme, die Schultern tief.',
    'Geh einen Schritt zurück, um zu lösen.',
  ],
  breath: 'Atme aus, wenn du dich vorlehnst. Atme langsam, solange du bleibst.',
  feel: 'Eine leichte Dehnung quer über die Brust und vorn an den Schultern, ein wenig auch im oberen Rücken.',
  mistakes: [
    { mistake: 'Das Kinn schiebt sich nach vorn.', instead: 'Lass den Kopf über der Brust.' },
    {
      mistake: 'Der untere Rücken geht ins Hohlkreuz.',
      instead: 'Spann den Bauch leicht an. Lehn dich aus den Fußgelenken vor.',
    },
    {
      mistake: 'Du hängst im Rahmen.',
      instead: 'Lass den größten Teil deines Gewichts auf den Füßen.',
    },
  ],
  stop: ['Hör auf, wenn es in der Schulter zwickt oder wenn eine Hand kribbelt oder taub wird.'],
  notes: [
    'Im Artikel heißt es: Arme über Kopf. Gemeint sind die Unterarme am Rahmen, die Ellenbogen auf Schulterhöhe oder tiefer.',
    'Der Artikel führt das unter der Oberseite der Schulter auf. Hauptsächlich dehnt es die Brust.',
    'Geh nicht zu weit. Such dir eine bequeme Art und frag vorher nach, wenn du Schmerzen hast.',
    'Achte darauf, dass die Tür nicht zufallen kann.',
  ],
  forms: {
    'shoulder-height': { name: 'Brustdehnung im Türrahmen, Ellenbogen schulterhoch' },
    'elbows-low': {
      name: 'Brustdehnung im Türrahmen, Ellenbogen tief',
      start:
        'Stell dich in eine offene Tür, einen Fuß einen Schritt weiter vorn. Leg Hände und Unterarme an den Rahmen, die Ellenbogen etwa auf Höhe der Taille.',
      steps: [
        'Steh aufrecht. Schieb die Brust ein kleines Stück durch die Tür.',
        'Halt an, sobald sich die Brust offen anfühlt. Lehn dein Gewicht nicht an den Rahmen.',
        'Bleib so und atme. Dann geh einen Schritt zurück.',
      ],
    },
    'one-arm': {
      name: 'Brustdehnung im Türrahmen, ein Arm',
      start:
        'Stell dich neben den Rahmen einer offenen Tür. Beuge einen Ellenbogen und leg den Unterarm an den Rahmen, den Ellenbogen knapp unter der Schulter.',
      steps: [
        'Dein Gewicht bleibt auf den Füßen. Dreh die Brust langsam von diesem Arm weg.',
        'Halt bei der ersten leichten Dehnung an. Bleib so und atme.',
        'Dreh dich zurück und wechsle den Arm.',
      ],
      note: 'Wenn eine Schulter schmerzt, mach nur die andere.',
    },
  },
  phases: {
    leaning: 'Vorlehnen und bleiben',
    stepped: 'Brust nach vorn',
    'turned-away': 'Wegdrehen und bleiben',
    back: 'Wieder zurückkommen',
  },
} as const satisfies ExerciseWords
