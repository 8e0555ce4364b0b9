/** What each precaution says to the person, in German. */

import type { PrecautionWords } from '../src/screening.ts'
import { jointPrecautionWords } from './joint-precautions.de.ts'
import type { PrecautionId } from './precautions.ts'

/** The names are in the nominative, to stand after a colon. */
export const precautionWords: Record<PrecautionId, PrecautionWords> = {
  ...jointPrecautionWords,
  R01: {
    name: 'Schwangerschaft ab Woche 16',
    change:
      'Nichts wird flach auf dem Rücken oder Bauch gemacht, drückt den Bauch zusammen oder verlangt, die Luft anzuhalten. Drehungen bleiben klein.',
    advice: [
      'Hab im Stehen eine Wand oder einen Stuhl in Reichweite.',
      'Hör auf und ruf deine Geburtsklinik an, wenn du blutest, Flüssigkeit verlierst oder dein Bauch hart wird (Wehen).',
    ],
  },
  'R01-early': {
    name: 'frühe Schwangerschaft',
    change: 'Luftanhalten und die Faszienrolle fallen weg.',
    advice: ['Mach es sanft, und hör auf, wenn dir schwindelig oder unwohl wird.'],
  },
  R02: {
    name: 'deine Angaben zu den Knochen',
    change:
      'Tiefes Rundmachen, weites Drehen, Liegen auf dem Bauch und die Faszienrolle lassen wir weg. Langsame Bewegung im mittleren Bereich bleibt.',
    advice: ['Beweg dich langsam.', 'Beug dich aus der Hüfte und lass den Rücken lang.'],
  },
  R03: {
    name: 'Schwindelanfälle',
    change:
      'Alles wird im Sitzen gemacht. Der Kopf dreht sich nur ein Stück weit, ohne Halten, und neigt sich nicht nach hinten.',
    advice: [
      'Beweg den Kopf langsam.',
      'Wenn dir schwindelig wird, hör auf, schau auf einen Punkt und warte.',
    ],
  },
  R08: {
    name: 'eine Augenerkrankung',
    change:
      'Dein Kopf bleibt höher als dein Herz, nichts drückt auf ihn, und die Luft wird nicht angehalten.',
    advice: ['Hör auf, wenn sich dein Sehen verändert, und hol sofort Hilfe.'],
  },
  R09: {
    name: 'hoher Blutdruck oder eine Herzerkrankung',
    change:
      'Halten, das Kraft braucht, dauert höchstens 10 Sekunden. Die Luft wird nicht angehalten, und dein Kopf hängt nicht nach unten.',
    advice: ['Atme bei der Anstrengung aus.', 'Hör auf, deutlich bevor ein Muskel nachgibt.'],
  },
  R14: {
    name: 'eine Neigung zu Blutungen oder eine Wunde am Rücken',
    change: 'Die Faszienrolle fällt weg.',
    advice: ['Wenn ein neuer blauer Fleck entsteht, sag es in der Arztpraxis oder Apotheke.'],
  },
  R15: {
    name: 'aufsteigende Säure',
    change: 'Flach liegen, den Kopf hängen lassen und den Bauch zusammendrücken fallen weg.',
    advice: ['Warte nach dem Essen zwei Stunden.'],
  },
  'R16-rest': {
    name: 'heute krank',
    change: 'Heute ist ein Ruhetag. Dein Plan wartet.',
    advice: ['Ruh dich aus, trink genug, und komm wieder, wenn es dir besser geht.'],
  },
  'R16-return': {
    name: 'die Erholung nach einer Krankheit',
    change: 'Wir fangen mit halb so viel wie sonst wieder an.',
    advice: ['Wenn es dir danach schlechter geht, gib dir noch einen Tag.'],
  },
  R17: {
    name: 'Asthma oder eine andere Lungenerkrankung',
    change: 'Atemübungen werden im Sitzen gemacht, und die Luft wird nicht angehalten.',
    advice: ['Hab deinen Inhalator griffbereit, falls du einen hast.', 'Hör auf, wenn du kurzatmig wirst.'],
  },
  'R19-floor': {
    name: 'Mühe beim Aufstehen vom Boden',
    change: 'Nichts wird auf dem Boden gemacht.',
    advice: ['Am besten ist ein fester Stuhl ohne Rollen.'],
  },
  'R19-balance': {
    name: 'ein Stand, der festen Halt braucht',
    change: 'Nichts braucht Gleichgewicht oder einen schnellen Wechsel der Haltung.',
    advice: ['Setz dich, wo du kannst. Steh mit einer Wand oder einem Tisch in Reichweite.'],
  },
  'R19-age': {
    name: 'ein Alter von 65 oder darüber',
    change:
      'Dehnungen werden etwas länger gehalten, der Kopf neigt sich nicht nach hinten, und im Stehen gibt es etwas zum Festhalten.',
    advice: ['Fang mit den Varianten im Sitzen an.', 'Steh in der Nähe von etwas Festem.'],
  },
  R21: {
    name: 'starke Schmerzen im Moment',
    change:
      'Vorerst gibt es nur sanfte Bewegung und ruhiges Atmen, und viel weniger davon. Das Kräftigen wartet.',
    advice: [
      'Ein wenig Bewegung reicht heute.',
      'Wenn der Schmerz neu oder anders als dein üblicher ist, lass ihn untersuchen.',
    ],
  },
  R22: {
    name: 'eine Latexallergie',
    change: 'Nichts fällt weg. Jedes Band muss frei von Latex sein.',
    advice: [
      'Achte auf den Hinweis „latexfrei“ am Band.',
      'Prüf vor jedem Gebrauch das Band und das, woran es befestigt ist.',
    ],
  },
  P01: {
    name: 'Schmerz, wenn du den Rücken rund machst',
    change: 'Tiefes Rundmachen fällt weg. Kleines, leichtes Rundmachen darf bleiben.',
    advice: ['Bleib dort, wo es sich leicht anfühlt.'],
  },
  P02: {
    name: 'Schmerz, wenn du den Rücken nach hinten biegst',
    change: 'Weites Biegen nach hinten und das Zurücklegen über eine Rolle fallen weg.',
    advice: ['Mach dich lang, bevor du dich nach hinten biegst.'],
  },
  P03: {
    name: 'Schmerz, wenn du dich drehst oder zur Seite neigst',
    change: 'Drehen und Neigen zur Seite bleiben in der bequemen Mitte.',
    advice: ['Dreh dich nur so weit, wie es sich leicht anfühlt.'],
  },
  P04: {
    name: 'Schmerz, wenn du nach oben schaust',
    change: 'Dein Kopf bleibt gerade. Nichts verlangt, dass du nach oben schaust.',
    advice: ['Lass die Augen auf einem Punkt geradeaus ruhen.'],
  },
  P05: {
    name: 'Schmerz, wenn du nach oben greifst',
    change: 'Deine Arme bleiben auf Schulterhöhe oder darunter.',
    advice: ['Lass die Schultern beim Heben locker.'],
  },
  P06: {
    name: 'Schmerz, wenn du den Kopf drehst',
    change: 'Dein Kopf dreht sich nur ein Stück weit, ohne Kreise und ohne weites Neigen zur Seite.',
    advice: [
      'Eine kleine Drehung ohne Schmerz reicht.',
      'Wenn Schmerz einen Arm hinunterzieht, hör auf und sag es uns.',
    ],
  },
}
