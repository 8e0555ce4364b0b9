/** Clasped hands, elbow pulses, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Hände verschränkt, Ellenbogen schwingen',
  aka: ['Ellenbogen vor und zurück', 'Ellenbogenschwingen', 'Hände hinter dem Rücken', 'Tai-Chi-Übung 2'],
  summary: 'Hält Brust und Schulterblätter zwischen langem Tippen in Bewegung.',
  start:
    'Stell dich aufrecht hin, die Füße hüftbreit. Verschränke die Finger hinter dem Rücken, die Ellenbogen locker.',
  steps: [
    'Lass die Schultern sinken.',
    'Zieh die Ellenbogen nach hinten zueinander, dann lass sie wieder nach vorn schwingen.',
    'Mach so weiter, vor und zurück, in ruhigem, gleichmäßigem Takt.',
  ],
  breath: 'Atme langsam und frei. Der Atem muss den Ellenbogen nicht folgen.',
  feel: 'Die Brust öffnet sich leicht und zwischen den Schulterblättern bewegt sich etwas.',
  mistakes: [
    {
      mistake: 'Die Ellenbogen rucken.',
      instead: 'Lass sie weich schwingen, etwa zwei Sekunden in jede Richtung.',
    },
    {
      mistake: 'Die Schultern wandern hoch.',
      instead: 'Lass sie sinken und mach die Bewegung kleiner.',
    },
  ],
  stop: ['Hör auf, wenn es vorn an der Schulter wehtut oder wenn ein Arm oder eine Hand kribbelt.'],
  unseen: 'Die Kamera sieht weder deine Schulterblätter noch die Hände hinter dir.',
  notes: [
    'Der Artikel nennt es eine Tai-Chi-Übung und mag sie für Pausen am Schreibtisch.',
    'Löse die Hände und schüttle sie aus, wann immer du magst.',
  ],
  forms: {
    standing: { name: 'Hände verschränkt, Ellenbogen schwingen, im Stehen' },
    seated: {
      name: 'Hände verschränkt, Ellenbogen schwingen, im Sitzen',
      start:
        'Setz dich vorn auf einen Stuhl, beide Füße flach auf dem Boden. Verschränke die Finger hinter dem Rücken, die Ellenbogen locker.',
    },
    'hands-on-hips': {
      name: 'Ellenbogen schwingen, Hände an den Hüften',
      start:
        'Setz dich vorn auf einen Stuhl, beide Füße flach auf dem Boden. Leg jede Hand an die Hüfte ihrer Seite.',
      note: 'Die Hände treffen sich nicht hinter dir und die Arme bleiben tief. Mach es so klein, wie du magst.',
    },
  },
  phases: { back: 'Ellenbogen zurück', forward: 'Ellenbogen nach vorn' },
} as const satisfies ExerciseWords
