/** The words of every thing an exercise may need, in English. */

import type { EquipmentWords } from '../src/equipment.ts'
import type { EquipmentId } from '../src/vocabulary.ts'

export const equipmentWords = {
  chair: {
    name: 'Chair',
    phrase: 'a chair',
    description: 'A firm chair that lets both your feet rest flat on the floor.',
    instead: 'The edge of a firm bed or a sturdy bench.',
    safety: 'Use a chair that does not roll, tip or swivel. Stand it on a floor that is not slippery.',
  },
  'chair-with-back': {
    name: 'Chair with a back',
    phrase: 'a chair with a back',
    description: 'A firm chair with a back that you can hold on to.',
    safety: 'Use a chair that does not roll, tip or swivel. Pull on its back once to see that it stays put.',
  },
  table: {
    name: 'Table or desk',
    phrase: 'a table or desk',
    description: 'A heavy table, desk or worktop at about the height of your hips.',
    instead: 'A kitchen worktop or a strong window sill.',
    safety: 'Lean on it once to see that it does not slide or tip.',
  },
  wall: {
    name: 'Wall',
    phrase: 'a wall',
    description: 'A free stretch of wall, as wide as your arms reach.',
    instead: 'A closed door that opens away from you, locked.',
  },
  doorway: {
    name: 'Doorway',
    phrase: 'a doorway',
    description: 'An open doorway with a frame that your forearms can rest against.',
    instead: 'The corner of a room, or the edge of a wall for one arm at a time.',
    safety: 'Wedge the door so that it cannot swing shut.',
  },
  bed: {
    name: 'Bed',
    phrase: 'a bed',
    description: 'A bed that you can lie on flat, firm enough to roll over on with ease.',
    instead: 'A sofa that is long enough to lie on.',
  },
  towel: {
    name: 'Towel',
    phrase: 'a towel',
    description: 'A hand towel or a bath towel to hold at both ends, or to roll up.',
    instead: 'A scarf, a belt or a long sleeve.',
  },
  pillow: {
    name: 'Pillow',
    phrase: 'a pillow',
    description: 'A pillow or cushion for under your head, knees or forehead.',
    instead: 'A rolled or folded towel.',
  },
  blanket: {
    name: 'Blanket',
    phrase: 'a blanket',
    description: 'A blanket to fold for under your knees or hips.',
    instead: 'A thick towel, folded.',
  },
  mat: {
    name: 'Mat',
    phrase: 'a mat',
    description: 'An exercise mat, so that the floor is less hard.',
    instead: 'A rug that does not slip, or a folded blanket on a carpet.',
  },
  band: {
    name: 'Exercise band',
    phrase: 'an exercise band',
    description: 'A long stretchy band made for exercise. Begin with a light one.',
    neverInstead: 'A belt or a strap is not a band: it does not stretch. Do not use other rubber.',
    safety:
      'Look along the band for cracks, thin spots and nicks each time. If you are allergic to latex, use a latex-free one.',
  },
  'row-anchor': {
    name: 'Fixing in front of you',
    phrase: 'a fixing in front of you',
    description: 'A firm place to fix a band at about the height of your chest or belly.',
    instead: 'A door anchor in a door that closes towards you, or a strong post.',
    safety: 'Close and lock the door. Pull hard once, with your face turned away, before you begin.',
  },
  'overhead-anchor': {
    name: 'Fixing above you',
    phrase: 'a fixing above you',
    description: 'A firm place to fix a band above your head, such as a door anchor at the top of a door.',
    safety: 'Close and lock the door. Pull hard once, with your face turned away, before you begin.',
  },
  'light-weights': {
    name: 'Light weights',
    phrase: 'light weights',
    description: 'Two small weights of half a kilogram to one kilogram each.',
    instead: 'Two small bottles filled with water.',
    safety: 'Pick weights that you can hold with ease. Close the bottles well.',
  },
  'foam-roller': {
    name: 'Foam roller',
    phrase: 'a foam roller',
    description: 'A soft foam roller, about 90 cm long, made for exercise.',
    instead: 'A large towel rolled up tight and tied. It is softer, and that is fine.',
    neverInstead: 'Do not use a hard tube, a pipe or a bottle.',
  },
} as const satisfies Record<EquipmentId, EquipmentWords>
