/** The words of every thing an exercise may need, in German. */

import type { EquipmentWords } from '../src/equipment.ts'
import type { EquipmentId } from '../src/vocabulary.ts'

/** The phrases are in the accusative: “Dafür brauchst du einen Stuhl.” */
export const equipmentWords = {
  chair: {
    name: 'Stuhl',
    phrase: 'einen Stuhl',
    description: 'Ein fester Stuhl, auf dem beide Füße flach am Boden stehen können.',
    instead: 'Die Kante eines festen Betts oder eine stabile Bank.',
    safety:
      'Nimm einen Stuhl, der nicht rollt, kippt oder sich dreht. Stell ihn auf einen Boden, der nicht rutschig ist.',
  },
  'chair-with-back': {
    name: 'Stuhl mit Lehne',
    phrase: 'einen Stuhl mit Lehne',
    description: 'Ein fester Stuhl mit einer Lehne, an der du dich festhalten kannst.',
    safety:
      'Nimm einen Stuhl, der nicht rollt, kippt oder sich dreht. Zieh einmal an der Lehne und schau, ob er stehen bleibt.',
  },
  table: {
    name: 'Tisch',
    phrase: 'einen Tisch',
    description: 'Ein schwerer Tisch, Schreibtisch oder eine Arbeitsplatte, etwa auf Höhe deiner Hüfte.',
    instead: 'Eine Arbeitsplatte in der Küche oder eine stabile Fensterbank.',
    safety: 'Stütz dich einmal darauf und schau, ob nichts rutscht oder kippt.',
  },
  wall: {
    name: 'Wand',
    phrase: 'eine Wand',
    description: 'Ein freies Stück Wand, so breit, wie deine Arme reichen.',
    instead: 'Eine geschlossene, verriegelte Tür, die von dir weg aufgeht.',
  },
  doorway: {
    name: 'Türrahmen',
    phrase: 'einen Türrahmen',
    description: 'Eine offene Tür mit einem Rahmen, an den du deine Unterarme legen kannst.',
    instead: 'Die Ecke eines Zimmers oder eine Wandkante, dann mit einem Arm nach dem anderen.',
    safety: 'Klemm die Tür fest, damit sie nicht zufallen kann.',
  },
  bed: {
    name: 'Bett',
    phrase: 'ein Bett',
    description: 'Ein Bett, auf dem du flach liegen kannst, fest genug, um dich leicht umzudrehen.',
    instead: 'Ein Sofa, das zum Liegen lang genug ist.',
  },
  towel: {
    name: 'Handtuch',
    phrase: 'ein Handtuch',
    description: 'Ein Handtuch oder Badetuch, um es an beiden Enden zu halten oder aufzurollen.',
    instead: 'Ein Schal, ein Gürtel oder ein langer Ärmel.',
  },
  pillow: {
    name: 'Kissen',
    phrase: 'ein Kissen',
    description: 'Ein Kissen oder Polster für unter den Kopf, die Knie oder die Stirn.',
    instead: 'Ein gerolltes oder gefaltetes Handtuch.',
  },
  blanket: {
    name: 'Decke',
    phrase: 'eine Decke',
    description: 'Eine Decke zum Falten, für unter die Knie oder die Hüften.',
    instead: 'Ein dickes Handtuch, gefaltet.',
  },
  mat: {
    name: 'Matte',
    phrase: 'eine Matte',
    description: 'Eine Übungsmatte, damit der Boden weniger hart ist.',
    instead: 'Ein Teppich, der nicht rutscht, oder eine gefaltete Decke auf Teppichboden.',
  },
  band: {
    name: 'Übungsband',
    phrase: 'ein Übungsband',
    description: 'Ein langes, dehnbares Band, das für Übungen gemacht ist. Fang mit einem leichten an.',
    neverInstead: 'Ein Gürtel oder Gurt ist kein Band: Er dehnt sich nicht. Nimm auch kein anderes Gummi.',
    safety:
      'Schau das Band jedes Mal auf Risse, dünne Stellen und Kerben durch. Bei einer Latexallergie nimm eines ohne Latex.',
  },
  'row-anchor': {
    name: 'Befestigung vor dir',
    phrase: 'eine Befestigung vor dir',
    description: 'Eine feste Stelle für das Band, etwa auf Höhe deiner Brust oder deines Bauchs.',
    instead: 'Ein Türanker in einer Tür, die zu dir hin schließt, oder ein stabiler Pfosten.',
    safety:
      'Mach die Tür zu und schließ sie ab. Zieh einmal kräftig, mit abgewandtem Gesicht, bevor du anfängst.',
  },
  'overhead-anchor': {
    name: 'Befestigung über dir',
    phrase: 'eine Befestigung über dir',
    description:
      'Eine feste Stelle für das Band über deinem Kopf, zum Beispiel ein Türanker oben an einer Tür.',
    safety:
      'Mach die Tür zu und schließ sie ab. Zieh einmal kräftig, mit abgewandtem Gesicht, bevor du anfängst.',
  },
  'light-weights': {
    name: 'Leichte Gewichte',
    phrase: 'leichte Gewichte',
    description: 'Zwei kleine Gewichte von je einem halben bis einem Kilogramm.',
    instead: 'Zwei kleine Flaschen, mit Wasser gefüllt.',
    safety: 'Nimm Gewichte, die du leicht halten kannst. Mach die Flaschen gut zu.',
  },
  'foam-roller': {
    name: 'Faszienrolle',
    phrase: 'eine Faszienrolle',
    description: 'Eine weiche Rolle aus Schaumstoff, etwa 90 cm lang, die für Übungen gemacht ist.',
    instead: 'Ein großes Handtuch, fest gerollt und zugebunden. Das ist weicher, und das ist gut so.',
    neverInstead: 'Nimm kein hartes Rohr, keine Röhre und keine Flasche.',
  },
} as const satisfies Record<EquipmentId, EquipmentWords>
