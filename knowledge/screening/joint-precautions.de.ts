/** What the precautions for joints, nerves and injuries say to the person, in German. */

import type { PrecautionWords } from '../src/screening.ts'
import type { jointPrecautions } from './joint-precautions.ts'

/** The names are in the nominative, to stand after a colon. */
export const jointPrecautionWords: Record<(typeof jointPrecautions)[number]['id'], PrecautionWords> = {
  R04: {
    name: 'ein Nacken, der Vorsicht braucht',
    change:
      'Dein Nacken bleibt in der bequemen Mitte. Nichts drückt auf deinen Kopf, und er ist immer gestützt oder aufrecht.',
    advice: [
      'Hör auf und lass dich ärztlich untersuchen, wenn deine Arme oder Beine kribbeln oder sich schwach anfühlen.',
    ],
  },
  R05: {
    name: 'eine schmerzende Schulter',
    change:
      'Wir lassen weg: schwere Last auf der Schulter, Hände hinter dem Rücken und Arme, die weit zur anderen Seite oder weit nach außen gezogen werden.',
    advice: [
      'Ein leichtes Wehtun ist in Ordnung, wenn es nach einer halben Stunde weg ist und am nächsten Tag nicht schlimmer ist.',
      'Bei einer Schultersteife (Frozen Shoulder) bleib dort, wo nichts wehtut.',
    ],
  },
  'R05-overhead': {
    name: 'eine Schulter, die beim Heben wehtut',
    change: 'Die Arme bleiben auf Schulterhöhe oder darunter, bis das Heben leichter geht.',
    advice: [
      'Wir fragen ab und zu wieder nach, damit du höher greifen kannst, wenn die Schulter so weit ist.',
    ],
  },
  R06: {
    name: 'Knie, die nicht gern knien',
    change: 'Nichts wird auf den Knien gemacht. Wir nehmen einen Stuhl, einen Tisch oder eine Wand.',
    advice: ['Nimm einen festen Stuhl ohne Rollen.'],
  },
  R07: {
    name: 'schmerzende Handgelenke oder Hände',
    change: 'Nichts stützt sich auf ein gebeugtes Handgelenk. Wir nehmen die Unterarme oder eine Wand.',
    advice: ['Halt die Handgelenke gerade, wenn du etwas hältst.'],
  },
  'R07-grip': {
    name: 'Schmerz beim Zugreifen',
    change: 'Nichts muss festgehalten oder gezogen werden.',
    advice: ['Lass deine Hände locker.'],
  },
  R10: {
    name: 'sehr bewegliche Gelenke',
    change: 'Kein Gelenk wird bis ans Ende gedrückt. Dehnungen dauern höchstens 10 Sekunden.',
    advice: ['Hör etwas vor dem Ende deiner Bewegung auf.', 'Kontrolle ist wichtiger als Weite.'],
  },
  'R11-spine': {
    name: 'eine Operation an der Wirbelsäule',
    change:
      'Tiefes Beugen, weites Drehen, die Faszienrolle und schwere Last fallen weg, bis dein Behandlungsteam sagt, dass du darfst.',
    advice: ['Mach zuerst, was dein eigenes Behandlungsteam dir gesagt hat.'],
  },
  'R11-chest': {
    name: 'eine Operation am Brustkorb',
    change:
      'Aufstützen auf die Arme, Greifen nach oben und Öffnen der Brust lassen wir weg, bis dein Behandlungsteam sagt, dass du darfst.',
    advice: ['Hör auf, wenn das Brustbein knackt oder wehtut, und ruf dein Behandlungsteam an.'],
  },
  'R11-shoulder': {
    name: 'eine Operation an Schulter oder Brust',
    change:
      'Aufstützen auf die Arme, Greifen nach oben und weite Dehnungen lassen wir weg, bis dein Behandlungsteam sagt, dass du darfst.',
    advice: ['Mach zuerst, was dein eigenes Behandlungsteam dir gesagt hat.'],
  },
  'R11-belly': {
    name: 'eine Operation am Bauch',
    change:
      'Zusammendrücken des Bauchs, Liegen auf dem Bauch und starke Anstrengung lassen wir weg, bis dein Behandlungsteam sagt, dass du darfst.',
    advice: ['Roll dich zum Aufstehen auf die Seite.'],
  },
  R12: {
    name: 'Probleme mit einer Bandscheibe oder einem Nerv',
    change: 'Tiefes Rundmachen, weites Drehen und das äußerste Ende der Nackenbewegung fallen weg.',
    advice: [
      'Mach mit dem weiter, was den Schmerz nicht weiter ausbreitet.',
      'Wenn er weiter hinunterzieht, hör auf und lass es untersuchen.',
    ],
  },
  R13: {
    name: 'eine Verletzung am Nacken in den letzten Wochen',
    change: 'Dein Nacken bewegt sich nur ein wenig und nur ohne Schmerz.',
    advice: ['Klein und oft ist besser als weit.'],
  },
  R18: {
    name: 'eine verkrümmte Wirbelsäule',
    change: 'Beide Seiten werden gleich geübt. Wir versprechen nicht, eine Krümmung gerade zu machen.',
    advice: ['Es ist in Ordnung, wenn sich eine Seite weniger bewegt als die andere.'],
  },
  'R18-fused': {
    name: 'eine versteifte Wirbelsäule',
    change: 'Tiefes Beugen, weites Drehen, die Faszienrolle und schwere Last fallen weg.',
    advice: ['Lass die Teile sich bewegen, die beweglich sind.'],
  },
}
