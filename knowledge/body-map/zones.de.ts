/** The places on the body map, in German. */

import type { ZoneId } from '../src/vocabulary.ts'
import type { ZoneWords } from '../src/zone.ts'

export const zoneWords = {
  neck: {
    name: 'Nacken',
    where:
      'Die Rückseite, die Seiten oder die Vorderseite des Halses, vom Kopf bis dorthin, wo er in die Schultern übergeht.',
    notice:
      'Ein schmerzender Nacken ist oft auch weiter unten zu spüren. Darum stellen wir ein paar Fragen zu deinem Nacken.',
  },
  'shoulder-top': {
    name: 'Oben auf der Schulter',
    where: 'Die Schräge zwischen dem Ansatz des Halses und dem äußeren Ende der Schulter.',
  },
  'between-blades': {
    name: 'Zwischen den Schulterblättern',
    where: 'Links und rechts der Wirbelsäule, zwischen den inneren Rändern der beiden Schulterblätter.',
  },
  blade: {
    name: 'Auf oder neben einem Schulterblatt',
    where: 'Über dem flachen Knochen hinter der Schulter oder entlang seines inneren Rands.',
  },
  'below-blades': {
    name: 'Unterhalb der Schulterblätter',
    where: 'Unter den Spitzen der Schulterblätter, bis zu den letzten Rippen hinunter.',
  },
  'ribs-side': {
    name: 'Seitlich an den Rippen',
    where: 'Die Seite des Brustkorbs, von unter der Achsel bis zu den letzten Rippen hinunter.',
    notice:
      'Schmerz an den Rippen kann aus dem Inneren des Körpers kommen. Wenn er plötzlich kam und beim Einatmen sticht oder wenn er mit Kurzatmigkeit kommt, ruf die Notrufnummer an. Wenn er beim Essen kommt, mit gelber Haut oder gelben Augen, mit tief sitzendem Husten und Fieber oder mit einem brennenden Streifen Haut, lass dich zuerst ärztlich untersuchen. Wenn es sich nur gespannt oder gedehnt anfühlt, mach weiter.',
  },
  'chest-front': {
    name: 'Vorn an der Brust',
    where: 'Unter den Schlüsselbeinen, auf und neben dem Brustbein.',
    notice:
      'Schmerz oder Druck in der Brust muss vor jeder Übung ärztlich untersucht werden. Wenn er jetzt da ist oder mit Schwitzen, Übelkeit oder Kurzatmigkeit kommt, ruf die Notrufnummer an. Wenn es nur beim Dehnen spannt, mach weiter.',
  },
  'low-back': {
    name: 'Unterer Rücken',
    where: 'Unter den letzten Rippen, bis zum oberen Rand der Hüften hinunter.',
    notice:
      'Diese App ist für den oberen Rücken gemacht. Wenn dir nur der untere Rücken wehtut, passen andere Übungen besser: Frag in der Physiotherapie oder in deiner Arztpraxis danach. Wenn auch der obere Rücken wehtut, können wir bei diesem Teil helfen.',
  },
} as const satisfies Record<ZoneId, ZoneWords>
