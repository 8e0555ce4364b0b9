/** Cow only, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Nur die Kuh',
  aka: ['Kuhhaltung', 'Katze-Kuh ohne Katze', 'Pferderücken', 'Cow Pose', 'Bitilasana'],
  summary: 'Öffnet die Brust und den oberen Rücken, ohne ihn rund zu machen.',
  start:
    'Komm auf Hände und Knie. Die Hände sind unter den Schultern, die Knie unter den Hüften. Mach den Rücken gerade.',
  steps: [
    'Atme ein. Lass die Brust langsam zwischen den Armen sinken.',
    'Bleib einen Moment. Atme weiter und lass die Schulterblätter weich.',
    'Atme aus und komm zurück, bis der Rücken gerade ist. Mach den Rücken nicht rund.',
    'Der Nacken bleibt lang, der Blick die ganze Zeit am Boden.',
  ],
  breath: 'Atme ein, wenn sich die Brust öffnet. Atme aus, wenn du zurückkommst. Halte den Atem nicht an.',
  feel: 'Eine angenehme Weite zwischen den Schulterblättern und quer über die Brust.',
  mistakes: [
    {
      mistake: 'Nur der untere Rücken biegt sich durch.',
      instead: 'Spann den Bauch leicht an und lass das Brustbein führen.',
    },
    {
      mistake: 'Der Kopf kippt nach hinten.',
      instead: 'Schau auf einen Punkt am Boden, knapp vor deinen Händen.',
    },
  ],
  stop: [
    'Hör auf, wenn der untere Rücken oder der Nacken zwickt oder wenn Schmerz in einen Arm oder ein Bein zieht.',
  ],
  unseen: 'Die Kamera sieht nicht, ob sich der obere oder der untere Rücken biegt.',
  notes: [
    'Der Artikel sagt nur, dass du diese Hälfte von Katze-Kuh behalten sollst. Die Schritte und Zahlen hier sind von uns.',
    'Dieser Artikel würde den runden Rücken ganz vermeiden. Für die meisten Menschen ist ein runder Rücken unbedenklich. Diese Übung ist da, falls er dir nicht guttut.',
  ],
  forms: {
    'hands-and-knees': { name: 'Nur die Kuh, auf Händen und Knien' },
    forearms: {
      name: 'Nur die Kuh, auf den Unterarmen',
      start: 'Komm auf Knie und Unterarme, die Ellenbogen unter den Schultern.',
      steps: [
        'Atme ein. Lass die Brust zwischen den Oberarmen sinken.',
        'Bleib einen Moment und atme weiter.',
        'Atme aus und komm zurück, bis der Rücken gerade ist. Mach den Rücken nicht rund.',
      ],
      note: 'So werden die Handgelenke geschont.',
    },
    seated: {
      name: 'Nur die Kuh, im Sitzen',
      start:
        'Setz dich vorn auf einen stabilen Stuhl. Beide Füße sind auf dem Boden, die Hände auf den Oberschenkeln.',
      steps: [
        'Atme ein. Kipp das Becken ein wenig nach vorn und hebe das Brustbein.',
        'Bleib einen Moment. Schau geradeaus und lass die Schultern tief.',
        'Atme aus und komm zurück in den aufrechten Sitz. Sinke nicht in dich zusammen.',
      ],
    },
    'at-table': {
      name: 'Nur die Kuh, Hände auf dem Tisch',
      start:
        'Stell dich vor einen schweren Tisch. Leg die Hände darauf und geh zurück, bis du dich leicht nach vorn lehnst.',
      steps: [
        'Atme ein. Lass die Brust ein wenig zwischen den Armen sinken.',
        'Bleib einen Moment. Der Kopf bleibt in einer Linie mit dem Rücken.',
        'Atme aus und komm zurück, bis der Rücken gerade ist.',
      ],
    },
    'at-wall': {
      name: 'Brust öffnen, Rücken an der Wand',
      start:
        'Stell dich mit Gesäß und oberem Rücken an eine Wand, die Füße einen kleinen Schritt davor. Lass die Arme hängen.',
      steps: [
        'Atme ein. Hebe das Brustbein und lass den oberen Rücken an der Wand breit werden.',
        'Bleib einen Moment. Schau geradeaus und lass die Schultern tief.',
        'Atme aus und lass die Brust wieder sinken.',
      ],
    },
  },
  phases: { open: 'Brust öffnen', level: 'Rücken wieder gerade' },
} as const satisfies ExerciseWords
