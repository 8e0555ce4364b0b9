/** Upper back roll, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Oberen Rücken ausrollen',
  aka: [
    'Faszienrolle für den oberen Rücken',
    'Faszientraining',
    'Brustwirbelsäule ausrollen',
    'Blackroll',
    'Foam Rolling',
  ],
  summary: 'Eine langsame Massage für den oberen Rücken, mit deinem eigenen Gewicht.',
  start:
    'Setz dich auf den Boden, die Rolle hinter dir. Lehn dich zurück, sodass sie knapp unterhalb der Schulterblätter quer am Rücken liegt. Halte den Kopf in beiden Händen, die Knie gebeugt.',
  steps: [
    'Lass die Hände den Kopf tragen, das Kinn leicht eingezogen.',
    'Hebe das Gesäß knapp vom Boden ab.',
    'Roll langsam eine Handbreit nach unten und eine Handbreit nach oben. Bleib unterhalb des Nackens und oberhalb der Taille.',
    'Über einer verspannten Stelle roll langsamer. Setz das Gesäß ab, wenn du ausruhen willst.',
    'Zum Schluss senke das Gesäß und roll dich zur Seite herunter.',
  ],
  breath: 'Atme langsam und ruhig weiter. Halte nie den Atem an.',
  feel: 'Ein kräftiger Druck, der sich gut oder fast gut anfühlt. Er sollte nicht wehtun.',
  mistakes: [
    {
      mistake: 'Du rollst auf den Nacken oder den unteren Rücken.',
      instead: 'Bleib auf den Rippen, zwischen Schultern und Taille.',
    },
    {
      mistake: 'Der Kopf hängt nach hinten.',
      instead: 'Lass die Hände sein ganzes Gewicht halten.',
    },
    {
      mistake: 'Du rollst schnell oder drückst auf eine schmerzende Stelle.',
      instead: 'Roll langsam und nimm Druck weg, indem du das Gesäß absetzt.',
    },
  ],
  stop: [
    'Hör auf, wenn es wehtut oder wenn der Schmerz stechend ist oder um die Rippen zieht.',
    'Hör auf, wenn dir schwindelig wird oder wenn ein Arm oder Bein kribbelt.',
  ],
  notes: [
    'Du brauchst keine Rolle, damit es besser wird. Sie ist ein Extra, das manche mögen.',
    'Beginne mit leichtem Druck und kurzer Zeit. Gib erst etwas dazu, wenn es sich leicht anfühlt.',
    'Wenn du schon lange mit Schmerzen lebst, frag eine medizinische Fachperson, bevor du mit dem Rollen anfängst.',
    'Der Artikel rät, vorher und nachher Wasser zu trinken. Trink so, wie du es sonst auch tust.',
    'Der Artikel nennt keine Zahlen, die Zeiten sind also von uns.',
  ],
  forms: {
    crosswise: { name: 'Oberen Rücken ausrollen, auf dem Boden' },
    'at-wall': {
      name: 'Oberen Rücken ausrollen, an der Wand',
      start:
        'Stell dich mit dem Rücken zur Wand, die Füße einen Schritt davor. Leg die Rolle unterhalb der Schulterblätter quer an den Rücken, zwischen dich und die Wand.',
      steps: [
        'Lehn dich leicht zurück, damit die Rolle hält.',
        'Beuge die Knie ein wenig, dann wandert die Rolle den Rücken hinauf.',
        'Streck sie wieder, dann wandert sie hinunter.',
        'Für weniger Druck stell die Füße näher an die Wand.',
      ],
    },
    'towel-at-wall': {
      name: 'Oberen Rücken ausrollen, Handtuch an der Wand',
      start:
        'Roll ein Handtuch fest zusammen. Stell dich mit dem Rücken zur Wand und halte das Handtuch unterhalb der Schulterblätter quer an den oberen Rücken.',
      steps: [
        'Lehn dich leicht zurück, damit die Wand das Handtuch festhält. Lass die Arme hängen.',
        'Atme aus und lehn dich ein wenig in das Handtuch.',
        'Atme ein und lass locker.',
        'Schieb das Handtuch etwas höher oder tiefer, wenn du magst.',
      ],
    },
  },
  phases: {
    'rolled-down': 'Langsam nach unten rollen',
    'rolled-up': 'Langsam nach oben rollen',
    pressed: 'Ein wenig anlehnen',
    eased: 'Locker lassen',
  },
} as const satisfies ExerciseWords
