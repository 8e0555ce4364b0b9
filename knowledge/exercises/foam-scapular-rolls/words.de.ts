/** Shoulder blade circles on a roller, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Schulterblattkreisen auf der Rolle',
  aka: ['Schulterblätter kreisen', 'Schulterkreisen auf der Faszienrolle', 'Blackroll Schulterblatt'],
  summary: 'Kleine Kreise, die die Muskeln rund um die Schulterblätter massieren.',
  start:
    'Setz dich auf den Boden, die Rolle hinter dir. Lehn dich zurück, sodass sie knapp unterhalb der Schulterblätter quer am Rücken liegt. Knie gebeugt, Gesäß am Boden, Kopf in beiden Händen.',
  steps: [
    'Lass die Hände den Kopf tragen. Die Ellenbogen zeigen zur Decke.',
    'Mach kleine, langsame Kreise mit den Schultern: hoch, zurück und runter.',
    'Spür, wie die Schulterblätter über die Rolle gleiten.',
    'Nach der Hälfte kreise in die andere Richtung.',
    'Zum Schluss roll dich zur Seite herunter.',
  ],
  breath: 'Atme langsam und ruhig weiter. Atme ein, wenn die Schultern steigen, und aus, wenn sie sinken.',
  feel: 'Eine sanfte Massage am unteren Rand der Schulterblätter. Sie sollte nicht wehtun.',
  mistakes: [
    { mistake: 'Große, schnelle Kreise.', instead: 'Zeichne einen Kreis, so groß wie eine Münze.' },
    {
      mistake: 'Der Kopf hängt nach hinten.',
      instead: 'Lass ihn von den Händen oder einem Stapel Kissen tragen.',
    },
  ],
  stop: [
    'Hör auf, wenn es wehtut, wenn eine Schulter zwickt oder wenn ein Arm kribbelt.',
    'Hör auf, wenn dir schwindelig wird.',
  ],
  notes: [
    'Im Artikel liegen die Unterarme auf dem Boden. Auf einer Rolle ist das unbequem, darum hältst du den Kopf oder kreuzt die Arme.',
    'Beginne mit leichtem Druck und kurzer Zeit und steigere dich langsam.',
    'Wenn du schon lange mit Schmerzen lebst, frag eine medizinische Fachperson, bevor du eine Rolle benutzt.',
    'Der Artikel nennt keine Zahlen, die Zeiten sind also von uns.',
  ],
  forms: {
    crosswise: { name: 'Schulterblattkreisen, auf der Rolle' },
    'arms-crossed': {
      name: 'Schulterblattkreisen, Arme gekreuzt',
      start:
        'Leg dort, wo dein Kopf hinkommt, Kissen so hoch wie die Rolle übereinander. Lehn dich zurück, die Rolle knapp unterhalb der Schulterblätter und den Kopf auf den Kissen.',
      steps: [
        'Kreuze die Arme locker, die Hände auf den Oberarmen.',
        'Mach kleine, langsame Kreise mit den Schultern: hoch, zurück und runter.',
        'Nach der Hälfte kreise in die andere Richtung.',
        'Zum Schluss roll dich zur Seite herunter.',
      ],
    },
    'at-wall': {
      name: 'Schulterblattkreisen, an der Wand',
      start:
        'Stell dich mit dem Rücken zur Wand, die Füße einen Schritt davor. Leg die Rolle auf Höhe der Schulterblätter quer an den Rücken. Lass die Arme hängen.',
      steps: [
        'Lehn dich leicht zurück, damit die Rolle hält.',
        'Mach kleine, langsame Kreise mit den Schultern: hoch, zurück und runter.',
        'Nach der Hälfte kreise in die andere Richtung.',
      ],
    },
    'on-bed': {
      name: 'Schulterblattkreisen, auf dem Bett',
      start:
        'Leg dich auf dem Bett auf den Rücken, die Knie gebeugt, den Kopf auf einem Kissen und die Arme neben dem Körper.',
      steps: [
        'Mach kleine, langsame Kreise mit den Schultern: hoch, zurück ins Bett und runter.',
        'Spür, wie die Schulterblätter auf der Matratze gleiten.',
        'Nach der Hälfte kreise in die andere Richtung.',
      ],
      note: 'Dafür brauchst du keine Rolle.',
    },
  },
  phases: { 'circled-up': 'Nach oben kreisen', 'circled-down': 'Weiter und runter' },
} as const satisfies ExerciseWords
