/** What each red flag says to the person, in German: what to do, never a diagnosis. */

import type { RedFlagWords } from '../src/screening.ts'
import type { RedFlagId } from './red-flags.ts'

const callNow = 'Bitte ruf jetzt den Notruf an (112 oder die Notrufnummer deines Landes).'

export const redFlagWords: Record<RedFlagId, RedFlagWords> = {
  'chest-pain': {
    title: 'Deine Brust muss jetzt untersucht werden',
    advice: `${callNow} Setz dich hin, ruh dich aus und schließ die Tür auf. Fahr nicht selbst. Bitte mach keine Übungen.`,
  },
  'heart-signs': {
    title: 'Diese Zeichen müssen jetzt untersucht werden',
    advice: `${callNow} Sie können vom Herzen kommen, auch ohne Schmerzen in der Brust. Setz dich hin und ruh dich aus. Fahr nicht selbst.`,
  },
  'ache-with-signs': {
    title: 'Dieser Schmerz muss jetzt untersucht werden',
    advice: `${callNow} Ein solcher Schmerz kann vom Herzen kommen. Setz dich hin und ruh dich aus. Fahr nicht selbst.`,
  },
  'sudden-worst-pain': {
    title: 'Ein plötzlicher starker Schmerz braucht jetzt Hilfe',
    advice: `${callNow} Sag, dass der Schmerz auf einen Schlag kam. Lieg oder sitz still, bis Hilfe kommt.`,
  },
  'sudden-breath': {
    title: 'Deine Atmung muss jetzt untersucht werden',
    advice: `${callNow} Setz dich aufrecht hin und ruh dich aus. Fahr nicht selbst.`,
  },
  'swollen-leg': {
    title: 'Ein geschwollenes Bein muss jetzt untersucht werden',
    advice: `${callNow} Dort erfährst du, wohin du gehen sollst. Reib das Bein nicht, und bitte mach keine Übungen.`,
  },
  'cord-fast': {
    title: 'Damit musst du jetzt ins Krankenhaus',
    advice: `${callNow} Wenn sich Kraft, Gefühl oder Gehen schnell verändern, muss das innerhalb von Stunden untersucht werden. Frühe Hilfe macht einen echten Unterschied.`,
  },
  'bladder-saddle': {
    title: 'Damit musst du jetzt ins Krankenhaus',
    advice: `${callNow} Sag, dass sich deine Blase, dein Darm oder das Gefühl zwischen den Beinen verändert hat. Frühe Hilfe macht einen echten Unterschied.`,
  },
  accident: {
    title: 'Dein Rücken oder Nacken muss zuerst untersucht werden',
    advice: `${callNow} Halt Nacken und Rücken still. Probier nicht aus, wie weit du dich bewegen kannst.`,
  },
  'stroke-signs': {
    title: 'Diese Zeichen brauchen jetzt Hilfe',
    advice: `${callNow} Sag, wann sie angefangen haben, auch wenn sie vorbei sind. Leg oder setz dich hin, und beweg den Nacken nicht mehr als nötig.`,
  },
  'head-neck-pain': {
    title: 'Dieser neue Schmerz muss jetzt untersucht werden',
    advice: `${callNow} Sag, dass der Schmerz anders ist als alle zuvor. Sitz oder lieg still, und dehn oder reib Nacken und Hals nicht.`,
  },
  'severe-infection': {
    title: 'Du bist vielleicht ernsthaft krank',
    advice: `${callNow} Sag, dass du Fieber mit starken Rückenschmerzen oder einem steifen Nacken hast.`,
  },
  'cord-signs-with-cancer': {
    title: 'Damit musst du jetzt ins Krankenhaus',
    advice: `${callNow} Sag, dass du Krebs hattest oder hast und dass sich deine Arme, Hände oder Beine verändert haben. Wenn dein Krebsteam dir eine Nummer gegeben hat, ruf auch dort an.`,
  },
  'injury-at-older-age': {
    title: 'Dein Sturz muss zuerst untersucht werden',
    advice: `${callNow} Ab 65 sollte auch ein kleiner Sturz oder Stoß, der am Rücken oder Nacken wehtut, im Krankenhaus untersucht werden. Halt den Nacken bis dahin still.`,
  },
  'under-16': {
    title: 'Diese App ist für Menschen ab 16 gemacht',
    advice:
      'Ein Rücken, der noch wächst, braucht eine eigene Untersuchung. Bitte sag es deinen Eltern oder jemandem, dem du vertraust, und lass ihn ärztlich anschauen.',
  },
  'effort-ache': {
    title: 'Hol dir noch heute ärztlichen Rat',
    advice:
      'Ein Schmerz, der bei Anstrengung kommt und in Ruhe nachlässt, kann vom Herzen kommen. Bitte schone dich, und mach keine Übungen, bis du untersucht worden bist. Wenn er in Ruhe kommt oder nicht nachlässt, ruf den Notruf an (112 oder die Notrufnummer deines Landes).',
  },
  'heart-lung-symptoms': {
    title: 'Lass dich in den nächsten ein bis zwei Tagen ärztlich untersuchen',
    advice:
      'Kurzatmigkeit, ein flatterndes Herz oder eine Ohnmacht sollten untersucht werden, bevor du mit Übungen anfängst. Wenn es in Ruhe oder mit Schmerzen in der Brust kommt, ruf den Notruf an (112 oder die Notrufnummer deines Landes).',
  },
  'cord-slow': {
    title: 'Lass dich in den nächsten ein bis zwei Tagen ärztlich untersuchen',
    advice:
      'Ungeschickte Hände, schwere Beine oder schlechteres Gleichgewicht sollten bald untersucht werden, auch wenn nichts wehtut. Wenn es innerhalb von Stunden oder Tagen schlimmer wird, ruf den Notruf an (112 oder die Notrufnummer deines Landes).',
  },
  'arm-signs-new': {
    title: 'Lass es in den nächsten Tagen ärztlich oder in der Physiotherapie anschauen',
    advice:
      'Schmerz oder Kribbeln, das einen Arm hinunter oder um die Rippen zieht, beruhigt sich oft. Es sollte angeschaut werden, bevor du anfängst. Wenn Schwäche oder Taubheit zunimmt, lass dich noch am selben Tag untersuchen.',
  },
  'arm-signs-worse': {
    title: 'Hol dir noch heute ärztlichen Rat',
    advice:
      'Schwäche oder ein Taubheitsgefühl, das zunimmt, sollte noch heute untersucht werden. Bitte mach bis dahin keine Übungen.',
  },
  'cancer-unchecked': {
    title: 'Sprich noch heute mit deinem Krebsteam oder einer Arztpraxis',
    advice:
      'Die meisten Rückenschmerzen haben eine harmlose Ursache. Nach einer Krebserkrankung sollten sie trotzdem innerhalb eines Tages untersucht werden, bevor du Übungen machst. Wenn deine Beine sich schwach anfühlen oder sich deine Blase verändert, ruf den Notruf an (112 oder die Notrufnummer deines Landes).',
  },
  'cancer-in-bone': {
    title: 'Frag dein eigenes Team nach Übungen',
    advice:
      'Bewegung kann auch dir helfen, aber die Übungen sollten Menschen auswählen, die deine Knochen kennen. Bitte frag dein Team, und nutz keinen Plan aus dieser App.',
  },
  'weight-loss': {
    title: 'Sprich den Gewichtsverlust ärztlich an',
    advice:
      'Ungewollt Gewicht zu verlieren hat viele Ursachen. Bitte mach in den nächsten Tagen einen Termin aus.',
  },
  'night-pain': {
    title: 'Sprich den Schmerz, der nicht nachlässt, ärztlich an',
    advice:
      'Schmerz, den keine Ruhe und keine Lage lindert, sollte untersucht werden. Bitte mach in den nächsten Tagen einen Termin aus.',
  },
  'strain-pain': {
    title: 'Schmerz beim Husten oder Pressen',
    advice:
      'Das ist häufig. Zusammen mit anderen Zeichen ist es eine Untersuchung wert. Erwähn es also, wenn du in eine Arztpraxis gehst.',
  },
  'age-at-onset': {
    title: 'Es lohnt sich, das ärztlich anzusprechen',
    advice:
      'Rückenschmerzen, die zum ersten Mal vor 20 oder nach 50 kommen, sind meist harmlos. Erwähn sie beim nächsten Termin, und früher, wenn sich sonst etwas verändert.',
  },
  feverish: {
    title: 'Hol dir noch heute ärztlichen Rat',
    advice:
      'Rückenschmerzen mit Fieber oder mit Kranksein ohne klare Ursache sollten noch am selben Tag untersucht werden. Bitte ruh dich bis dahin aus.',
  },
  'infection-risk': {
    title: 'Achte auf Zeichen einer Infektion',
    advice:
      'Nach einer Infektion oder einem Eingriff, oder wenn dein Körper Keime nur langsam abwehrt, sollten neue Rückenschmerzen untersucht werden. Ruf noch heute in einer Arztpraxis an, wenn der Schmerz neu ist oder zunimmt oder du dich krank fühlst.',
  },
  'infection-prone': {
    title: 'Bei Diabetes oder einer Nierenkrankheit',
    advice:
      'Übungen tun den meisten Menschen damit gut. Lass dich bald ärztlich untersuchen, wenn du dich neben dem Schmerz auch krank fühlst.',
  },
  'fragile-bone': {
    title: 'Lass dich in den nächsten ein bis zwei Tagen ärztlich untersuchen',
    advice:
      'Ein plötzlicher Schmerz wie dieser kann von einem Knochen kommen, der Vorsicht braucht. Beweg dich sanft, heb nichts, und mach bitte keine Übungen, bis das untersucht ist.',
  },
  'shape-change': {
    title: 'Lass dich in den nächsten ein bis zwei Tagen ärztlich untersuchen',
    advice:
      'Eine neue Beule oder ein Rücken, der seine Form verändert hat, sollte untersucht werden, bevor du anfängst.',
  },
  'burning-band': {
    title: 'Frag bald in der Apotheke oder Arztpraxis',
    advice:
      'Ein brennender Streifen Haut auf einer Seite, vor allem mit Ausschlag, wird am besten innerhalb von drei Tagen behandelt. Frag heute oder morgen in der Apotheke oder Arztpraxis.',
  },
  'inside-signs': {
    title: 'Lass dich in den nächsten ein bis zwei Tagen ärztlich untersuchen',
    advice:
      'Schmerz im Rücken kann aus dem Inneren des Körpers kommen. Mit Fieber oder gelber Haut lass dich noch heute untersuchen. Übungen können warten.',
  },
  'morning-shoulders': {
    title: 'Mach einen Termin in deiner Arztpraxis aus',
    advice:
      'Eine neue Steifheit auf beiden Seiten, jeden Morgen lange, lässt sich gut behandeln. Bitte lass sie zuerst anschauen.',
  },
  'temple-signs': {
    title: 'Hol dir noch heute ärztlichen Rat',
    advice:
      'Diese Zeichen sollten noch am selben Tag untersucht werden, um dein Augenlicht zu schützen. Bitte warte nicht.',
  },
  clot: {
    title: 'Frag das Team, das dein Gerinnsel behandelt',
    advice:
      'Bitte mach keine Übungen mit dieser App, solange ein Blutgerinnsel behandelt wird. Sprich noch heute mit deinem Team darüber, was du tun darfst. Wenn du kurzatmig bist, ruf den Notruf an (112 oder die Notrufnummer deines Landes).',
  },
  'bone-infection': {
    title: 'Frag das Team, das deine Infektion behandelt',
    advice:
      'Ein Knochen, der nach einer Infektion heilt, braucht einen eigenen Plan. Sprich noch heute mit deinem Team, bevor du Übungen machst.',
  },
  'pressure-very-high': {
    title: 'Hol dir noch heute ärztlichen Rat zu deinem Blutdruck',
    advice:
      'Übungen sollten warten, bis er gut eingestellt ist. Bei Schmerzen in der Brust, starken Kopfschmerzen oder Problemen beim Sehen ruf den Notruf an (112 oder die Notrufnummer deines Landes).',
  },
  'inactive-with-condition': {
    title: 'Frag zuerst in deiner Arztpraxis',
    advice:
      'Übungen tun dir wahrscheinlich gut. Da du gerade erst anfängst, frag beim nächsten Termin, was für dich richtig ist.',
  },
  'pregnancy-signs': {
    title: 'Ruf jetzt deine Geburtsklinik an',
    advice:
      'Bitte ruf jetzt deine Hebamme oder Geburtsklinik an, und mach keine Übungen. Wenn du dort niemanden erreichst, ruf den Notruf an (112 oder die Notrufnummer deines Landes).',
  },
  'pregnancy-not-cleared': {
    title: 'Frag zuerst deine Hebamme oder Arztpraxis',
    advice:
      'Sanfte Übungen passen in der Schwangerschaft für die meisten. Frag beim nächsten Termin, und komm dann wieder.',
  },
  'fracture-not-shown': {
    title: 'Geh zuerst in die Physiotherapie',
    advice:
      'Übungen helfen nach einem Bruch in der Wirbelsäule. Den sicheren Weg sollte dir zuerst die Physiotherapie zeigen.',
  },
  'dizziness-unseen': {
    title: 'Lass dich in den nächsten Tagen ärztlich untersuchen',
    advice:
      'Schwindelanfälle haben viele Ursachen, und bei den meisten gibt es Hilfe. Lass sie untersuchen, bevor du anfängst. Setz oder leg dich hin, wenn einer kommt.',
  },
  'dizziness-new': {
    title: 'Lass die Veränderung untersuchen',
    advice:
      'Deine Schwindelanfälle haben sich seit der letzten ärztlichen Untersuchung verändert. Bitte lass dich in den nächsten ein bis zwei Tagen untersuchen.',
  },
  'loose-neck-new': {
    title: 'Hol dir noch heute ärztlichen Rat',
    advice:
      'Neue Zeichen vom Nacken sollten noch am selben Tag untersucht werden. Halt den Kopf bis dahin still und gestützt.',
  },
  'operation-recent': {
    title: 'Gib der Operation Zeit zum Heilen',
    advice:
      'Mach in den ersten sechs Wochen bitte nur, was dein eigenes Behandlungsteam dir gezeigt hat. Frag dort, wann du mehr tun darfst.',
  },
  'operation-chest-recent': {
    title: 'Frag zuerst dein Operationsteam oder die Physiotherapie',
    advice:
      'Ein Brustbein braucht etwa zwölf Wochen, um zusammenzuwachsen. Frag dein Team, wann du anfangen darfst, und komm dann wieder.',
  },
  'neck-injury-unchecked': {
    title: 'Lass deinen Nacken in den nächsten ein bis zwei Tagen untersuchen',
    advice:
      'Nach einer Verletzung am Nacken kommt die Untersuchung vor den Übungen. Beweg dich bis dahin nur so weit, wie es leicht geht.',
  },
  'curve-changing': {
    title: 'Lass die Krümmung zuerst anschauen',
    advice:
      'Eine starke Krümmung oder eine, die sich verändert, sollte untersucht werden, bevor du anfängst. Dann können die Übungen auf dich abgestimmt werden.',
  },
  'inflammatory-pattern': {
    title: 'Es lohnt sich, ärztlich danach zu fragen',
    advice:
      'Schmerz, der durch Bewegung nachlässt und durch Ausruhen nicht, kann eine Ursache haben, deren Behandlung sich sehr lohnt. Erwähn dieses Muster bei einem Termin, ebenso alle Beschwerden an Haut, Augen, Darm oder Ferse. Übungen kannst du inzwischen machen.',
  },
  'no-better': {
    title: 'Zeit, dass jemand es anschaut',
    advice:
      'Dein Schmerz braucht lange, um sich zu beruhigen. Eine Arztpraxis oder die Physiotherapie kann helfen, den Grund zu finden. Du kannst inzwischen weitermachen.',
  },
  'never-assessed': {
    title: 'Diesen Schmerz hat noch niemand angeschaut',
    advice:
      'Die meisten Schmerzen im oberen Rücken sind harmlos. Weil manche es nicht sind, ist es klug, sie einmal anschauen zu lassen, vor allem wenn sie neu sind. Du kannst inzwischen weitermachen.',
  },
}
