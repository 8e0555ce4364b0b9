/** Lengthwise chest opener, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Brustöffner der Länge nach',
  aka: [
    'Brustöffner längs auf der Rolle',
    'Mobilisation der Brustwirbelsäule',
    'Brustkorb öffnen auf der Faszienrolle',
    'Schneeengel auf der Rolle',
  ],
  summary: 'Die Brust kann sich öffnen, während die Rolle deinen Rücken trägt.',
  start:
    'Setz dich auf das Ende einer langen Rolle und leg dich der Länge nach darauf, sodass sie Kopf, Rücken und Steißbein trägt. Die Füße stehen flach und weit.',
  steps: [
    'Finde dein Gleichgewicht, die Hände auf dem Boden.',
    'Öffne die Arme zur Seite, die Handflächen nach oben, nicht höher als die Schultern.',
    'Atme ein und spür, wie sich die Brust füllt.',
    'Atme aus und lass die Arme schwer werden.',
    'Zum Schluss setz die Hände auf und gleite langsam zur Seite herunter.',
  ],
  breath: 'Atme langsam, ein durch die Nase, wenn es geht. Ein längeres Ausatmen hilft beim Loslassen.',
  feel: 'Eine weite, weiche Dehnung quer über die Brust und vorn an den Schultern.',
  mistakes: [
    {
      mistake: 'Der Kopf hängt über das Ende hinaus.',
      instead: 'Rutsch nach unten, bis die Rolle den Kopf trägt, oder nimm ein Kissen dazu.',
    },
    {
      mistake: 'Rippen und unterer Rücken wölben sich nach oben.',
      instead: 'Lass die Rippen bei jedem Ausatmen sinken.',
    },
    {
      mistake: 'Die Arme werden nach unten gedrückt.',
      instead: 'Lass sie schweben. Ihr eigenes Gewicht genügt.',
    },
  ],
  stop: [
    'Hör auf, wenn eine Schulter zwickt oder wenn ein Arm kribbelt oder taub wird.',
    'Hör auf, wenn die Rolle an der Wirbelsäule wehtut. Versuch es mit einem gerollten Handtuch.',
  ],
  notes: [
    'Im Artikel rollst du auf und ab, die Rolle längs der Wirbelsäule. In dieser Richtung kann eine Rolle nicht rollen, darum liegst du hier darauf und öffnest die Arme.',
    'Wenn du dich über eine Rolle nach hinten beugen willst, schau dir „Zurücklehnen über die Rolle“ an.',
    'Wenn du schon lange mit Schmerzen lebst, frag eine medizinische Fachperson, bevor du eine Rolle benutzt. Es sollte nicht wehtun.',
    'Am besten geht es mit einer langen Rolle von etwa 90 cm (36 Zoll). Steigere die Zeit langsam.',
  ],
  forms: {
    'arms-open': { name: 'Brustöffner längs auf der Rolle' },
    'moving-arms': {
      name: 'Brustöffner längs auf der Rolle, Arme bewegt',
      steps: [
        'Beide Arme zeigen zur Decke, die Handflächen zueinander.',
        'Atme ein und öffne sie langsam zur Seite. Halt an, solange es noch leicht geht.',
        'Atme aus und bring sie wieder zusammen.',
        'Zum Schluss setz die Hände auf und gleite langsam zur Seite herunter.',
      ],
      breath: 'Atme ein, wenn sich die Arme öffnen. Atme aus, wenn sie zusammenkommen.',
    },
    'low-arms': {
      name: 'Brustöffner längs auf der Rolle, Arme tief',
      steps: [
        'Leg die Arme auf den Boden, ein Stück neben den Hüften, die Handflächen nach oben.',
        'Atme ein und spür, wie sich die Brust füllt.',
        'Atme aus und lass die Schultern sinken.',
        'Zum Schluss gleite langsam zur Seite herunter.',
      ],
    },
    'on-towel': {
      name: 'Brustöffner längs auf dem gerollten Handtuch',
      start:
        'Roll ein Handtuch zusammen. Leg dich auf dem Boden der Länge nach darauf, sodass es unter der Mitte des Rückens entlangläuft. Die Knie sind gebeugt, unter dem Kopf liegt ein Kissen oder ein gefalteter Pullover.',
      steps: [
        'Leg die Arme auf den Boden, seitlich und tiefer als die Schultern, die Handflächen nach oben.',
        'Atme ein und spür, wie sich die Brust füllt.',
        'Atme aus und lass die Schultern sinken.',
        'Zum Schluss roll dich langsam zur Seite.',
      ],
    },
    'on-bed': {
      name: 'Brustöffner längs auf dem Handtuch, auf dem Bett',
      start:
        'Roll ein Handtuch zusammen. Leg dich auf dem Bett der Länge nach darauf, sodass es unter der Mitte des Rückens entlangläuft. Die Knie sind gebeugt, unter dem Kopf liegt ein Kissen oder ein gefalteter Pullover.',
      steps: [
        'Leg die Arme aufs Bett, seitlich und tiefer als die Schultern, die Handflächen nach oben.',
        'Atme ein und spür, wie sich die Brust füllt.',
        'Atme aus und lass die Schultern sinken.',
        'Zum Schluss roll dich langsam zur Seite.',
      ],
    },
    'at-wall': {
      name: 'Brustöffner längs an der Rolle, an der Wand',
      start:
        'Stell dich mit dem Rücken zur Wand, die Füße einen Schritt davor. Stell die Rolle aufrecht zwischen Rücken und Wand, an der Wirbelsäule entlang.',
      steps: [
        'Lehn dich leicht zurück, damit die Rolle hält.',
        'Lass die Arme ein wenig neben dem Körper hängen, die Handflächen nach vorn.',
        'Atme ein und spür, wie sich die Brust füllt.',
        'Atme aus und lass die Schultern nach hinten sinken.',
      ],
    },
  },
  phases: {
    'chest-full': 'Brust füllen',
    'arms-heavy': 'Arme schwer werden lassen',
    'arms-apart': 'Arme öffnen',
    'arms-together': 'Arme zusammen',
  },
} as const satisfies ExerciseWords
