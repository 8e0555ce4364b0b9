/** The words of every thing an exercise may need, in Spanish. */

import type { EquipmentWords } from '../src/equipment.ts'
import type { EquipmentId } from '../src/vocabulary.ts'

export const equipmentWords = {
  chair: {
    name: 'Silla',
    phrase: 'una silla',
    description: 'Una silla firme que te deje apoyar bien los dos pies en el suelo.',
    instead: 'El borde de una cama firme o un banco resistente.',
    safety:
      'Usa una silla que no ruede, no vuelque y no gire. Colócala sobre un suelo que no sea resbaladizo.',
  },
  'chair-with-back': {
    name: 'Silla con respaldo',
    phrase: 'una silla con respaldo',
    description: 'Una silla firme con un respaldo al que te puedas agarrar.',
    safety:
      'Usa una silla que no ruede, no vuelque y no gire. Tira una vez del respaldo para ver que no se mueve.',
  },
  table: {
    name: 'Mesa o escritorio',
    phrase: 'una mesa o un escritorio',
    description: 'Una mesa, un escritorio o una encimera que pese y te llegue más o menos a las caderas.',
    instead: 'Una encimera de cocina o un alféizar resistente.',
    safety: 'Apóyate una vez para ver que no se desliza ni vuelca.',
  },
  wall: {
    name: 'Pared',
    phrase: 'una pared',
    description: 'Un trozo de pared libre, tan ancho como alcancen tus brazos.',
    instead: 'Una puerta cerrada con llave que se abra hacia el otro lado.',
  },
  doorway: {
    name: 'Puerta abierta',
    phrase: 'una puerta abierta',
    description: 'Una puerta abierta con un marco en el que puedas apoyar los antebrazos.',
    instead: 'El rincón de una habitación, o el borde de una pared para un brazo cada vez.',
    safety: 'Pon una cuña en la puerta para que no se pueda cerrar.',
  },
  bed: {
    name: 'Cama',
    phrase: 'una cama',
    description:
      'Una cama en la que puedas estar en horizontal, con firmeza suficiente para darte la vuelta sin esfuerzo.',
    instead: 'Un sofá lo bastante largo para acostarte.',
  },
  towel: {
    name: 'Toalla',
    phrase: 'una toalla',
    description: 'Una toalla de manos o de baño, para sujetarla por los dos extremos o enrollarla.',
    instead: 'Una bufanda, un cinturón o una manga larga.',
  },
  pillow: {
    name: 'Almohada',
    phrase: 'una almohada',
    description: 'Una almohada o un cojín para poner debajo de la cabeza, las rodillas o la frente.',
    instead: 'Una toalla enrollada o doblada.',
  },
  blanket: {
    name: 'Manta',
    phrase: 'una manta',
    description: 'Una manta para doblarla y ponerla debajo de las rodillas o las caderas.',
    instead: 'Una toalla gruesa, doblada.',
  },
  mat: {
    name: 'Esterilla',
    phrase: 'una esterilla',
    description: 'Una esterilla o colchoneta de ejercicio, para que el suelo sea menos duro.',
    instead: 'Una alfombra que no resbale, o una manta doblada sobre un suelo con alfombra.',
  },
  band: {
    name: 'Banda elástica',
    phrase: 'una banda elástica',
    description: 'Una banda larga que se estira, hecha para ejercicio. Empieza con una ligera.',
    neverInstead:
      'Un cinturón o una correa no es una banda: no se estira. No uses ninguna otra goma en su lugar.',
    safety:
      'Cada vez, recorre la banda con la mirada en busca de grietas, zonas finas y cortes. Si tienes alergia al látex, usa una sin látex.',
  },
  'row-anchor': {
    name: 'Punto de sujeción delante',
    phrase: 'un punto de sujeción delante de ti',
    description: 'Un lugar firme para sujetar una banda más o menos a la altura del pecho o del vientre.',
    instead: 'Un anclaje en una puerta que se cierre hacia ti, o un poste fuerte.',
    safety: 'Cierra la puerta con llave. Antes de empezar, tira fuerte una vez, con la cara hacia otro lado.',
  },
  'overhead-anchor': {
    name: 'Punto de sujeción en alto',
    phrase: 'un punto de sujeción por encima de ti',
    description:
      'Un lugar firme para sujetar una banda por encima de la cabeza, como un anclaje en lo alto de una puerta.',
    safety: 'Cierra la puerta con llave. Antes de empezar, tira fuerte una vez, con la cara hacia otro lado.',
  },
  'light-weights': {
    name: 'Pesas ligeras',
    phrase: 'dos pesas ligeras',
    description: 'Dos pesas pequeñas, de medio kilo a un kilo cada una.',
    instead: 'Dos botellas pequeñas llenas de agua.',
    safety: 'Elige pesas que puedas sostener sin esfuerzo. Cierra bien las botellas.',
  },
  'foam-roller': {
    name: 'Rodillo de espuma',
    phrase: 'un rodillo de espuma',
    description: 'Un rodillo de espuma blando, de unos 90 cm de largo, hecho para ejercicio.',
    instead: 'Una toalla grande, bien enrollada y atada. Es más blanda, y está bien así.',
    neverInstead: 'No uses un tubo duro, una tubería ni una botella.',
  },
} as const satisfies Record<EquipmentId, EquipmentWords>
