/** Cat-cow, in German. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Katze-Kuh',
  aka: [
    'Katzenbuckel',
    'Katzenbuckel und Pferderücken',
    'Katze und Kuh',
    'Katze-Kamel',
    'Cat-Cow',
    'Marjaryasana-Bitilasana',
  ],
  summary: 'Bewegt den ganzen Rücken in die eine und dann in die andere Richtung, im Takt deines Atems.',
  start: 'Komm auf Hände und Knie. Die Hände sind unter den Schultern, die Knie unter den Hüften.',
  steps: [
    'Atme ein. Lass den Bauch sinken, kipp das Steißbein nach oben und öffne die Brust.',
    'Lass die Schulterblätter weich. Schau auf den Boden, knapp vor deine Hände.',
    'Atme aus. Mach den Rücken rund, kipp das Steißbein nach unten und zieh den Bauch ein.',
    'Drück den Boden weg, damit die Schulterblätter auseinandergehen. Lass den Kopf hängen.',
    'Wechsle langsam hin und her, ganz ohne Eile.',
  ],
  breath: 'Atme ein, wenn sich die Brust öffnet. Atme aus, wenn der Rücken rund wird.',
  feel: 'Eine angenehme Dehnung am Rücken entlang und zwischen den Schulterblättern. Nie ein Zwicken.',
  mistakes: [
    {
      mistake: 'Nur der Kopf bewegt sich oder nur der untere Rücken.',
      instead: 'Beginne jede Bewegung am Steißbein und lass sie bis zum Nacken hochwandern.',
    },
    {
      mistake: 'Die Ellenbogen beugen sich und die Hüften schaukeln.',
      instead: 'Lass die Arme lang und die Hüften über den Knien.',
    },
    { mistake: 'Es wird schnell.', instead: 'Lass in jede Richtung einen langsamen Atemzug führen.' },
  ],
  stop: [
    'Hör auf, wenn es zwickt oder wenn du Schmerzen, Kribbeln oder Taubheit in einem Arm oder Bein spürst.',
    'Hör auf, wenn dir schwindelig wird. Setz dich zurück und ruh dich aus.',
  ],
  unseen:
    'Die Kamera sieht nicht, wie sich dein Rücken biegt. Sie sieht nur, wie sich Kopf und Arme bewegen.',
  notes: [
    'Unsere beiden Artikel machen das auf zwei Arten. Die eine geht mit dem Atem mit, die andere hält den runden Rücken. Du kannst beide ausprobieren.',
    'Ein anderer Artikel lässt das Rundmachen weg. Wenn es dir davon schlechter geht, nimm nur die Hälfte, die Kuh heißt.',
    'In einem Artikel steht, dass diese Übung beim Drehen hilft. Sie beugt den Rücken aber vor und zurück, such dir fürs Drehen also eine Drehübung aus.',
    'Das ist kein Heilmittel. Wenn du schon lange Schmerzen hast, geh auch zu einer medizinischen Fachperson.',
    'Du kannst das mehrmals am Tag machen und immer, wenn du lange gesessen hast.',
    'Empfindliche Knie? Leg eine gefaltete Decke darunter.',
  ],
  forms: {
    flow: { name: 'Katze-Kuh, mit dem Atem' },
    held: {
      name: 'Katze-Kuh, die Katze halten',
      steps: [
        'Atme ein. Lass den Bauch sinken und öffne die Brust.',
        'Atme aus. Mach den Rücken rund und drück den Boden weg.',
        'Zieh den Bauch fest ein und halte. Atme die ganze Zeit weiter.',
        'Lass langsam los und komm zurück in die offene Form.',
      ],
      breath: 'Atme aus, während der Rücken rund wird. Dann atme weiter, solange du hältst.',
      note: 'Wenn es leichter wird, kannst du etwas länger halten.',
    },
    'looking-up': {
      name: 'Katze-Kuh, mit Blick nach oben',
      steps: [
        'Atme ein. Lass den Bauch sinken, öffne die Brust und lass den Blick ein Stück die Wand hochgehen.',
        'Nur so weit, wie dein Nacken es mag. Lass den Hals vorn weich.',
        'Atme aus. Mach den Rücken rund, zieh den Bauch ein und lass den Kopf hängen.',
        'Bewege dich langsam, damit der Kopf nie schwingt.',
      ],
      note: 'Der Blick nach oben muss nicht sein. Lass ihn weg, wenn dein Nacken schmerzt oder steif ist.',
    },
    'half-range': {
      name: 'Katze-Kuh, nur halb',
      steps: [
        'Atme ein. Öffne die Brust ein wenig.',
        'Atme aus. Mach den Rücken nur halb rund.',
        'Der Kopf bleibt in einer Linie mit dem Rücken, der Blick am Boden.',
        'Bleib in der bequemen Mitte, weich und fließend.',
      ],
    },
    forearms: {
      name: 'Katze-Kuh auf den Unterarmen',
      start:
        'Komm auf Knie und Unterarme. Die Ellenbogen sind unter den Schultern, die Knie unter den Hüften.',
      steps: [
        'Atme ein. Lass die Brust zwischen den Armen sinken.',
        'Atme aus. Drück die Unterarme in den Boden und mach den Rücken rund.',
        'Lass den Kopf sanft folgen.',
        'Wechsle langsam hin und her.',
      ],
      note: 'So werden die Handgelenke geschont.',
    },
    seated: {
      name: 'Katze-Kuh im Sitzen',
      start:
        'Setz dich vorn auf einen stabilen Stuhl. Beide Füße sind auf dem Boden, die Hände auf den Oberschenkeln.',
      steps: [
        'Atme ein. Kipp das Becken nach vorn und hebe das Brustbein. Schau geradeaus.',
        'Atme aus. Kipp das Becken nach hinten und mach den Rücken rund.',
        'Lass dabei das Kinn ein wenig sinken.',
        'Wechsle langsam hin und her.',
      ],
    },
    'seated-half-range': {
      name: 'Katze-Kuh im Sitzen, nur halb',
      start:
        'Setz dich vorn auf einen stabilen Stuhl. Beide Füße sind auf dem Boden, die Hände auf den Oberschenkeln.',
      steps: [
        'Atme ein. Hebe das Brustbein ein wenig.',
        'Atme aus. Lass den Rücken weich und halb rund werden.',
        'Schau die ganze Zeit geradeaus. Der Kopf bleibt über den Schultern.',
        'Bleib klein und fließend.',
      ],
    },
    'at-table': {
      name: 'Katze-Kuh, Hände auf dem Tisch',
      start:
        'Stell dich vor einen schweren Tisch. Leg die Hände darauf und geh zurück, bis du dich leicht nach vorn lehnst, den Kopf höher als die Hüften.',
      steps: [
        'Atme ein. Lass die Brust ein wenig zwischen den Armen sinken.',
        'Atme aus. Drück den Tisch weg und mach den Rücken halb rund.',
        'Der Kopf bleibt in einer Linie mit dem Rücken.',
        'Wechsle langsam hin und her.',
      ],
    },
    prone: {
      name: 'Brust heben in Bauchlage',
      start: 'Leg dich auf den Bauch, die Unterarme neben dir auf dem Boden. Leg die Stirn ab.',
      steps: [
        'Atme ein. Drück leicht auf die Unterarme, sodass sich die Brust ein wenig hebt.',
        'Der Blick bleibt am Boden, die Hüften bleiben unten.',
        'Atme aus und senke dich langsam ab.',
      ],
      breath: 'Atme ein, wenn sich die Brust hebt. Atme aus, wenn du dich senkst.',
      note: 'Der Artikel nennt das als leichteren Weg. Im Liegen kannst du den Rücken nicht rund machen, also ist das nur die öffnende Hälfte. Die Schritte sind von uns.',
    },
  },
  phases: {
    cow: 'Brust öffnen',
    cat: 'Rücken rund',
    lifted: 'Brust heben',
    lowered: 'Langsam senken',
  },
} as const satisfies ExerciseWords
