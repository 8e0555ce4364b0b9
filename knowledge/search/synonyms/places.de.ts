/** What people call places on the body and muscles, in German. */

import type { Synonym } from '../../src/search-words.ts'

export const placeSynonyms: readonly Synonym[] = [
  { says: ['Scapula', 'Skapula', 'Schulterflügel', 'Schulterbein'], means: ['Schulterblatt'] },
  {
    says: ['Schulterblatt', 'Schulterblatt Schmerz', 'Schulterblatt weh', 'Schulterblatt sticht'],
    means: [
      'auf oder neben einem Schulterblatt',
      'zwischen den Schulterblättern',
      'Schulterblätter zusammenziehen',
    ],
  },
  {
    says: [
      'zwischen Schulterblatt',
      'zwischen Schulter',
      'Schmerz zwischen Schulterblatt',
      'interskapulär',
      'Mitte Schulterblatt',
    ],
    means: [
      'zwischen den Schulterblättern',
      'Adlerarme',
      'Dehnung quer vor der Brust',
      'Was der Nacken damit zu tun hat',
    ],
  },
  {
    says: [
      'unter Schulterblatt',
      'unterhalb Schulterblatt',
      'Schmerz unter Schulterblatt',
      'unterm Schulterblatt',
      'Schulterblattspitze',
    ],
    means: ['unterhalb der Schulterblätter', 'auf oder neben einem Schulterblatt', 'Seitbeuge'],
  },
  {
    says: ['BH', 'BH Verschluss', 'BH Träger', 'BH Höhe', 'BH Linie'],
    means: ['unterhalb der Schulterblätter', 'Zurücklehnen über die Rolle', 'Offenes Buch'],
  },
  {
    says: ['Rückenmitte', 'Mitte Rücken', 'mittlerer Rücken', 'mitten Rücken'],
    means: [
      'Dehnung für den mittleren Rücken',
      'zwischen den Schulterblättern',
      'unterhalb der Schulterblätter',
    ],
  },
  {
    says: [
      'Brustwirbelsäule',
      'Brustwirbel',
      'BWS',
      'Thorax',
      'thorakal',
      'BWS Schmerz',
      'Brustwirbelsäule Schmerz',
    ],
    means: ['Was der obere Rücken ist', 'Oberkörperdrehung im Sitzen', 'Zurücklehnen über die Rolle'],
  },
  {
    says: ['BWS Syndrom', 'BWS Blockade', 'Blockade', 'blockiert', 'Wirbel blockiert', 'Wirbel Blockade'],
    means: ['Zurücklehnen über die Rolle', 'Den oberen Rücken knacken lassen', 'Oberkörperdrehung im Sitzen'],
  },
  {
    says: ['BWS mobilisieren', 'Brustwirbelsäule mobilisieren', 'Mobilisation BWS'],
    means: [
      'Brustöffner der Länge nach',
      'Zurücklehnen über die Rolle',
      'Oberkörperdrehung im Sitzen',
      'Offenes Buch',
    ],
  },
  {
    says: ['oberer Rücken', 'Rücken oben', 'oberer Rücken Schmerz', 'Rücken Schmerz oben'],
    means: ['Was der obere Rücken ist', 'zwischen den Schulterblättern', 'Warum es wehtut'],
  },
  {
    says: ['Genick', 'Hals', 'HWS', 'Halswirbelsäule', 'Halswirbel', 'zervikal', 'Nackenmuskulatur'],
    means: ['Nacken', 'Kopfdrehung', 'Seitliche Nackendehnung'],
  },
  {
    says: ['Nacken Schmerz', 'Genick Schmerz', 'Nacken weh', 'Nackenweh', 'HWS Syndrom', 'Halsweh'],
    means: ['Nacken', 'Seitliche Nackendehnung', 'Was der Nacken damit zu tun hat'],
  },
  {
    says: ['Trapez', 'Trapezius', 'Trapezmuskel', 'Kapuzenmuskel', 'Schulter Schmerz', 'Schulterhöhe'],
    means: ['oben auf der Schulter', 'Seitliche Nackendehnung', 'Schulterkreisen'],
  },
  {
    says: ['Schulter Nacken', 'Nacken Schulter', 'Schultergürtel', 'Schulter oben', 'Achseln'],
    means: ['oben auf der Schulter', 'Seitliche Nackendehnung', 'Schulterkreisen'],
  },
  {
    says: ['Rhomboiden', 'Rhomboideus', 'Rautenmuskel', 'Rautenmuskulatur'],
    means: [
      'Schulterblätter zusammenziehen',
      'zwischen den Schulterblättern',
      'Adlerarme',
      'Rudern mit dem Band',
    ],
  },
  {
    says: ['Lat', 'Latissimus', 'Lattisimus', 'breiter Rückenmuskel', 'Rückenmuskel stärken'],
    means: ['Latzug mit dem Band', 'Latzug mit dem Handtuch'],
  },
  {
    says: ['Latissimus dehnen', 'Lat dehnen'],
    means: ['Ellenbogenzug mit Seitneigung', 'Seitbeuge'],
  },
  {
    says: ['Levator', 'Levator scapulae', 'Schulterblattheber'],
    means: ['Seitliche Nackendehnung'],
  },
  {
    says: [
      'Serratus',
      'Serratus anterior',
      'Sägemuskel',
      'Scapula alata',
      'Engelsflügel',
      'abstehendes Schulterblatt',
      'Schulterblatt steht ab',
    ],
    means: ['Drücken und Sinken'],
  },
  {
    says: ['Brustmuskel', 'Brustmuskulatur', 'Pectoralis', 'Pektoralis', 'verkürzter Brustmuskel'],
    means: ['Brustdehnung im Türrahmen', 'vorn an der Brust'],
  },
  {
    says: [
      'Rippe',
      'Brustkorb',
      'Rippenbogen',
      'Rippe Schmerz',
      'Interkostal',
      'Zwischenrippenmuskel',
      'Flanke',
    ],
    means: ['seitlich an den Rippen', 'Weite Brustatmung'],
  },
  { says: ['Brustbein', 'Schlüsselbein', 'Sternum'], means: ['vorn an der Brust'] },
  {
    says: ['Rotatorenmanschette', 'hintere Schulter', 'Schulter hinten'],
    means: ['Dehnung quer vor der Brust'],
  },
  {
    says: [
      'unterer Rücken',
      'unten Rücken',
      'Kreuz',
      'Kreuzweh',
      'Kreuz Schmerz',
      'LWS',
      'Lendenwirbelsäule',
      'Lendenwirbel',
      'Lumbago',
      'Hexenschuss',
      'Steißbein',
      'Lumbalgie',
      'Ischias unterer Rücken',
    ],
    means: ['unterer Rücken', 'Knie zur Brust', 'Kniependel im Liegen'],
  },
  { says: ['Wirbelsäule', 'Rückgrat', 'Wirbel'], means: ['Was der obere Rücken ist'] },
]
