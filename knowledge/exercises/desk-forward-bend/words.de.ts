/** Seated forward bend, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Vorbeuge im Sitzen',
  aka: [
    'Vorbeuge am Schreibtisch',
    'Vorbeuge auf dem Stuhl',
    'Sitzende Vorbeuge',
    'Rumpfbeuge im Sitzen',
    'Seated Forward Fold',
  ],
  summary: 'Eine kurze Beuge nach vorn, die Rücken und Nacken nach der Arbeit am Schreibtisch entlastet.',
  start:
    'Setz dich vorn auf einen stabilen Stuhl, der nicht rollen kann. Stell die Füße flach und etwas auseinander auf.',
  steps: [
    'Atme aus und beuge dich langsam nach vorn. Lass die Hände dabei an den Beinen hinuntergleiten.',
    'Lass die Fingerspitzen zum Boden kommen oder zu einer niedrigen Kiste. Nur so weit, wie es leicht geht.',
    'Mach den Nacken lang. Schau auf den Boden, knapp vor deine Füße.',
    'Bleib so und atme. Lass den Rücken schwer werden.',
    'Stütz die Hände auf die Beine und komm langsam hoch. Sitz einen Atemzug lang aufrecht.',
  ],
  breath: 'Atme aus, wenn du dich beugst. Atme ruhig, solange du bleibst, und atme ein, wenn du hochkommst.',
  feel: 'Eine Dehnung im Rücken, zwischen den Schulterblättern und bis zum Nacken hinauf.',
  mistakes: [
    {
      mistake: 'Du kommst schnell hoch.',
      instead: 'Nimm dir zwei langsame Atemzüge zum Hochkommen. Warte, bevor du aufstehst.',
    },
    {
      mistake: 'Das Kinn streckt sich stark nach oben.',
      instead: 'Mach den Nacken lang, als ob der Scheitel nach vorn reicht.',
    },
    {
      mistake: 'Du rutschst vorn vom Stuhl.',
      instead: 'Lass beide Füße flach und dein Gewicht gut auf der Sitzfläche.',
    },
  ],
  stop: [
    'Komm langsam hoch und hör auf, wenn dir schwindelig wird oder du Druck im Kopf oder in den Augen spürst.',
    'Hör auf, wenn Schmerz in einen Arm oder ein Bein zieht.',
  ],
  unseen: 'Die Kamera sieht nicht, ob dein Nacken locker ist und wie nah du an der Kante sitzt.',
  notes: [
    'Im Artikel sitzt du auf den Zehen. Das belastet die Knie und man fällt leicht um, darum nehmen wir einen Stuhl.',
    'Er verlangt auch, den Rücken durchzudrücken und den Nacken zu heben. Wir lassen den Nacken lang und drücken ihn nie nach oben.',
  ],
  forms: {
    'to-floor': { name: 'Vorbeuge im Sitzen, Hände zum Boden' },
    'to-shins': {
      name: 'Vorbeuge im Sitzen, Hände zu den Schienbeinen',
      steps: [
        'Atme aus und beuge dich langsam nach vorn. Lass die Hände bis zu den Schienbeinen gleiten und nicht tiefer.',
        'Der Kopf bleibt in einer Linie mit dem Rücken.',
        'Bleib so und atme.',
        'Stütz die Hände auf die Beine und komm langsam hoch.',
      ],
    },
    'hands-on-thighs': {
      name: 'Vorlehnen im Sitzen, Arme auf den Oberschenkeln',
      steps: [
        'Atme aus und neige dich aus den Hüften nach vorn. Der Rücken bleibt lang.',
        'Leg die Unterarme auf die Oberschenkel. Der Kopf bleibt höher als das Herz.',
        'Mach den Nacken lang und schau vor dir auf den Boden.',
        'Stütz dich auf die Oberschenkel und setz dich langsam auf.',
      ],
    },
    'at-table': {
      name: 'Am Tisch nach vorn gleiten, im Sitzen',
      start:
        'Setz dich mit etwas Abstand an einen Tisch, die Hände flach darauf. Nimm einen Stuhl, der nicht rollen kann.',
      steps: [
        'Atme aus und lass die Hände nach vorn gleiten. Der Körper folgt aus den Hüften.',
        'Der Kopf bleibt in einer Linie mit dem Rücken, über dem Tisch.',
        'Bleib so und atme. Lass die Schultern sinken.',
        'Lass die Hände zurückgleiten und setz dich langsam auf.',
      ],
    },
  },
  phases: { bent: 'Langsam beugen', up: 'Langsam hochkommen' },
} as const satisfies ExerciseWords
