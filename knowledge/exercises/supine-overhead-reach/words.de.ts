/** Lying overhead reach, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Strecken über Kopf im Liegen',
  aka: ['Morgendehnung im Bett', 'Räkeln', 'Recken und Strecken', 'Arme über Kopf im Liegen'],
  summary: 'Langes Strecken wie an einem guten Morgen, für Rücken, Rippen und Brust.',
  start:
    'Leg dich auf dem Bett auf den Rücken, die Arme neben dem Körper. Beuge die Knie, wenn dein unterer Rücken das mag.',
  steps: [
    'Atme ein und hebe die Arme langsam nach oben und über den Kopf.',
    'Leg sie so weit hinten ab, wie es leicht geht. Streck dich lang bis in die Finger.',
    'Bleib so und atme. Lass die Rippen weich werden.',
    'Atme aus und bring die Arme wieder nach unten.',
  ],
  breath: 'Atme ein, wenn du dich streckst. Atme weiter, solange du bleibst. Atme auf dem Rückweg aus.',
  feel: 'Eine lange, angenehme Dehnung an den Seiten, quer über die Brust und im oberen Rücken.',
  mistakes: [
    {
      mistake: 'Der untere Rücken hebt sich und die Rippen stehen vor.',
      instead: 'Beuge die Knie und halt die Arme etwas früher an.',
    },
    {
      mistake: 'Die Schultern drängen sich an die Ohren.',
      instead: 'Streck dich lang, aber lass Platz um den Nacken.',
    },
  ],
  stop: ['Hör auf, wenn eine Schulter zwickt oder wenn ein Arm kribbelt oder taub wird.'],
  unseen: 'Die Kamera sieht nicht, ob sich die Rippen oder der untere Rücken heben.',
  notes: [
    'Der Artikel mag ein Kissen, das den Rücken stützt. Ein weiches Kissen längs unter Rücken und Kopf ist bei allen Varianten in Ordnung.',
    'Er nennt diese Übung besonders gut. Das können wir nicht versprechen, aber sie ist leicht zu mögen.',
    'Der Artikel nennt keine Zahlen, die Zeiten sind also von uns.',
  ],
  forms: {
    'on-bed': { name: 'Strecken über Kopf, auf dem Bett' },
    'on-floor': {
      name: 'Strecken über Kopf, auf dem Boden',
      start:
        'Leg dich auf einer Matte auf den Rücken, Knie gebeugt und Füße flach. Leg ein Kissen unter den Kopf, wenn du magst.',
    },
    'over-pillow': {
      name: 'Strecken über Kopf, über ein Kissen',
      start:
        'Leg ein Kissen quer aufs Bett. Leg dich zurück, sodass es unter den Schulterblättern liegt. Leg den Kopf aufs Bett oder auf eine gefaltete Decke.',
      steps: [
        'Atme ein und hebe die Arme langsam nach oben und über den Kopf.',
        'Die Brust öffnet sich über dem Kissen. Das Kinn bleibt waagrecht.',
        'Bleib so und atme.',
        'Atme aus und bring die Arme nach unten. Roll dich auf die Seite, bevor du dich aufsetzt.',
      ],
    },
    'half-height': {
      name: 'Strecken zur Decke, im Liegen',
      steps: [
        'Atme ein und hebe die Arme, bis sie zur Decke zeigen. Geh nicht weiter.',
        'Streck dich ein wenig nach oben, sodass die Schulterblätter auseinandergehen.',
        'Atme aus und senke die Arme langsam.',
      ],
    },
    'propped-up': {
      name: 'Strecken über Kopf, auf Kissen gestützt',
      start: 'Setz dich aufs Bett und lehn dich an einen steilen Stapel Kissen, sodass du halb sitzt.',
      steps: [
        'Atme ein und hebe die Arme langsam, so hoch es leicht geht.',
        'Lass sie dort, wo du sie sehen kannst. Bleib so und atme.',
        'Atme aus und senke die Arme.',
      ],
    },
  },
  phases: { reached: 'Über den Kopf strecken', pointed: 'Zur Decke strecken', rested: 'Arme wieder senken' },
} as const satisfies ExerciseWords
