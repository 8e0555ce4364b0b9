/** The tips and the names of the triggers, in German. */

import type { TipWords, TriggerWords } from '../src/tip.ts'
import type { TipId } from './tips.ts'

export const triggerWords = {
  carrying: 'Tragen oder Heben',
  twisting: 'Drehen oder Verdrehen',
  bending: 'Nach vorn beugen',
  throwing: 'Werfen oder Schwingen',
  'reaching-up': 'Nach oben greifen',
  coughing: 'Husten oder Niesen',
  desk: 'Sitzen am Schreibtisch oder Computer',
  phone: 'Auf Handy oder Tablet schauen',
  driving: 'Autofahren',
  standing: 'Langes Stehen',
  training: 'Training oder Sport',
  stress: 'Stress',
  sleep: 'Im Bett liegen',
} as const satisfies TriggerWords

export const tipWords = {
  carrying:
    'Zwei kleinere Taschen sind angenehmer als eine schwere. Halt die Last nah am Körper und wechsle ab und zu die Seite.',
  twisting:
    'Wenn du dich mit etwas in den Händen drehst, lass die Füße mitdrehen. Dann hat dein Rücken weniger zu tun.',
  bending:
    'Sich bücken ist eine normale Bewegung. Wenn es dir heute Mühe macht, beug auch Hüften und Knie, und mach langsam.',
  throwing:
    'Wärm die Schultern auf, bevor du wirfst oder schwingst, und fang mit leichten Würfen an. Mach Pause, wenn du müde wirst.',
  'reaching-up':
    'Leg die Dinge, die du am meisten brauchst, auf Schulterhöhe oder darunter. Wenn du doch nach oben greifst, atme dabei aus.',
  coughing:
    'Drück beim Husten ein Kissen an die Brust; das kann den Schmerz etwas mildern. Bei Fieber, Blut oder Kurzatmigkeit hol bitte ärztlichen Rat.',
  desk: 'Plane eine Pause, bevor es wehtut. Schon eine halbe Minute Bewegung zählt.',
  'desk-height':
    'Stell den Bildschirm einmal etwas höher und die Maus etwas näher, mit aufgelegten Unterarmen.',
  phone: 'Heb das Handy etwas an, stütz die Ellenbogen auf, und schau ab und zu hoch und in die Runde.',
  driving:
    'Sitz so nah, dass deine Schultern an der Lehne ruhen können, während die Hände das Lenkrad halten. Lockere an roten Ampeln den Griff.',
  'driving-stops':
    'Halt alle ein bis zwei Stunden an und geh einmal ums Auto. Ein paar Schulterkreise machen die nächste Strecke leichter.',
  standing:
    'Verlagere dein Gewicht, stell einen Fuß auf eine Stufe oder lehn dich eine Weile an. Setz dich, bevor du musst.',
  training:
    'Auch wer trainiert, hat mal Schmerzen. Gib denselben Muskeln zwei Tage zwischen harten Einheiten, und beweg dich ganz, nicht nur den Teil, den du trainierst.',
  'training-soreness':
    'Ein dumpfer Schmerz ein, zwei Tage lang nach etwas Neuem ist normal. Beweg dich sanft weiter, dann beruhigt er sich.',
  stress:
    'Achte auf deine Schultern. Atme ein, und lass sie bei einem langen Ausatmen sinken. Dreimal ist genug.',
  sleep:
    'Auf der Seite: Probier ein Kissen, das die Lücke unter dem Kopf füllt, und umarm ein zweites, damit dein Arm ruhen kann.',
  morning:
    'Noch im Bett? Streck beide Arme langsam nach oben über das Kissen und atme dreimal ruhig, wenn deine Schultern das mögen.',
  'no-time':
    'Heute Morgen keine Zeit? Setz dich seitlich auf einen Küchenstuhl und dreh dich sanft, einmal auf jede Seite.',
  'meeting-ahead':
    'Lange Besprechung vor dir? Kreise die Schultern und zieh die Schulterblätter ein paar Mal zusammen, bevor du dich setzt.',
  'drive-ahead': 'Lange Fahrt vor dir? Jetzt zwei Minuten leichtes Drehen, und unterwegs ein geplanter Halt.',
  'tension-now': 'Angespannt? Nimm dir eine Minute: lang ausatmen, dann die Schultern langsam kreisen.',
  'moving-eases': 'Ein Rücken mag Bewegung, wenig und oft. In welche Richtung möchte sich deiner bewegen?',
  'next-position': 'Deine nächste Haltung ist eine gute. Wechsle zu dem, was sich leicht anfühlt.',
  'look-round':
    'Schau langsam über eine Schulter, dann über die andere, so weit es leicht geht. Lass die Augen in der Ferne ruhen.',
  'elbows-between-typing':
    'Zieh zwischen zwei Runden Tippen die Schulterblätter zusammen oder beweg die Ellenbogen sanft nach hinten.',
  'take-it-slow': 'Mach es heute langsam. Weich und leicht ist besser als weit und schnell.',
  'easy-range':
    'Fang klein an, und geh nur so weit, wie es leicht ist. Weiter kommst du vielleicht später oder gar nicht. Beides ist in Ordnung.',
  settling:
    'Ein leichter Schmerz nach den Übungen ist in Ordnung, wenn er sich bis morgen um diese Zeit beruhigt hat.',
  'missed-days':
    'Ein paar Tage ausgelassen? Nichts ist verloren. Fang mit der kurzen Einheit an und schau, wie es sich anfühlt.',
  'rolling-water': 'Roll leicht, atme weiter, und hör auf, wenn es wehtut. Trink, wenn du Durst hast.',
} as const satisfies TipWords & Record<TipId, string>
