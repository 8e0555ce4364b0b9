/** Child's pose, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Kindhaltung',
  aka: ['Stellung des Kindes', 'Haltung des Kindes', 'Kindstellung', 'Päckchen', 'Child’s Pose', 'Balasana'],
  summary: 'Ein stilles Ausruhen, bei dem der ganze Rücken lang wird.',
  start: 'Komm auf alle viere. Die Knie sind unter den Hüften, die Füße nebeneinander.',
  steps: [
    'Atme aus und schieb das Gesäß zurück zu den Fersen.',
    'Leg den Oberkörper auf die Oberschenkel und lass den Rücken lang werden.',
    'Leg die Stirn auf die Matte oder ein Kissen, oder leg das Kinn auf die Hände.',
    'Streck die Arme nach vorn, die Handflächen nach unten. Schließ die Augen, wenn du magst.',
    'Zum Schluss wandere mit den Händen zurück und komm langsam hoch.',
  ],
  breath: 'Atme langsam und tief. Lass jeden Atemzug die Rippen hinten füllen.',
  feel: 'Eine weiche, weite Dehnung im Rücken, an den Seiten und in den Hüften.',
  mistakes: [
    {
      mistake: 'Der Kopf hängt in der Luft.',
      instead: 'Bring den Boden näher: Leg die Stirn auf eine gefaltete Decke oder ein Kissen.',
    },
    {
      mistake: 'Die Hüften werden zu den Fersen gezwungen.',
      instead: 'Füll die Lücke über den Fersen mit einem Handtuch oder einer gefalteten Decke.',
    },
    {
      mistake: 'Am Ende geht es ruckartig hoch.',
      instead: 'Komm langsam hoch und bleib einen Atemzug sitzen.',
    },
  ],
  stop: [
    'Komm aus der Haltung, wenn die Knie oder der Rücken schmerzen oder wenn ein Bein oder Arm kribbelt.',
    'Komm aus der Haltung, wenn dir schwindelig wird oder du Druck im Kopf oder in den Augen spürst.',
  ],
  unseen: 'Die Kamera sieht nicht, ob dein Kopf aufliegt oder hängt.',
  notes: [
    'Der Artikel sagt, dass die Knie eng bleiben und du zwischen den Oberschenkeln ruhst. Beides zugleich geht nicht, darum zeigen wir zwei Arten: Knie eng und Knie weit.',
    'Er sagt auch: Zehen zusammen und Zehen auseinander. Die großen Zehen dürfen sich berühren oder fast berühren, wie du magst.',
    'Wenn deine Schmerzen nicht nachlassen, geh zu einer medizinischen Fachperson. Dieses Ausruhen ist kein Heilmittel.',
  ],
  forms: {
    narrow: { name: 'Kindhaltung, Knie eng' },
    'wide-knees': {
      name: 'Kindhaltung, Knie weit',
      start:
        'Komm auf alle viere. Die Füße sind nebeneinander, die Knie so weit auseinander, wie es leicht geht.',
      steps: [
        'Atme aus und schieb das Gesäß zurück zu den Fersen.',
        'Lass den Bauch zwischen die Oberschenkel sinken.',
        'Leg die Stirn auf die Matte oder auf ein Kissen. Streck die Arme nach vorn.',
        'Zum Schluss wandere mit den Händen zurück und komm langsam hoch.',
      ],
    },
    'arms-by-sides': {
      name: 'Kindhaltung, Arme neben dem Körper',
      steps: [
        'Atme aus und schieb das Gesäß zurück zu den Fersen.',
        'Leg den Oberkörper auf die Oberschenkel.',
        'Leg die Stirn auf die Matte oder ein Kissen.',
        'Leg die Arme nach hinten neben dich, die Handflächen nach oben. Lass die Schultern sinken.',
        'Zum Schluss bring die Hände unter die Schultern und komm langsam hoch.',
      ],
    },
    'at-chair': {
      name: 'Kindhaltung am Stuhl',
      start:
        'Knie dich auf eine Matte oder ein Kissen, vor die Sitzfläche eines stabilen Stuhls. Setz dich zurück in Richtung Fersen.',
      steps: [
        'Atme aus und lehn dich nach vorn auf die Sitzfläche.',
        'Leg die Hände aufeinander und die Stirn darauf. Der Kopf bleibt höher als das Herz.',
        'Lass den Rücken lang und den Bauch weich werden.',
        'Zum Schluss stütz dich auf die Sitzfläche und komm langsam hoch.',
      ],
      note: 'Mit einem Kissen in den Kniekehlen sitzt es sich leichter zurück.',
    },
    'on-bed': {
      name: 'Kindhaltung auf dem Bett',
      start: 'Knie dich mitten aufs Bett, die Knie weit, mit dem Gesicht zu den Kissen.',
      steps: [
        'Atme aus und schieb das Gesäß zurück zu den Fersen.',
        'Beuge dich nach vorn und leg die Stirn auf ein Kissen.',
        'Lass die Arme vor dir ruhen.',
        'Zum Schluss wandere mit den Händen zurück und komm langsam hoch.',
      ],
    },
    seated: {
      name: 'Nach vorn gelehnt ausruhen, am Tisch sitzend',
      start:
        'Setz dich an einen Tisch, beide Füße auf dem Boden. Leg ein Kissen auf den Tisch, wenn du magst.',
      steps: [
        'Atme aus und lehn dich aus den Hüften nach vorn.',
        'Leg die Hände auf dem Tisch aufeinander und die Stirn darauf.',
        'Lass die Schultern sinken und den Rücken breit werden.',
        'Zum Schluss stütz dich auf den Tisch und setz dich langsam auf.',
      ],
    },
  },
  phases: { folded: 'Nach vorn und ruhen', up: 'Langsam hochkommen' },
} as const satisfies ExerciseWords
