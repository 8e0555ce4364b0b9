/** What one of our closed lists is called by people who look for it, in German. */

import type { MuscleId, Position, Purpose, Quality } from '../src/vocabulary.ts'

export const muscleWords = {
  'upper-trapezius': 'oberer Trapezius, Trapezmuskel, Kapuzenmuskel, Schulter-Nacken-Muskeln',
  'middle-trapezius': 'mittlerer Trapezius, mittlerer Trapezmuskel',
  'lower-trapezius': 'unterer Trapezius, unterer Trapezmuskel',
  rhomboids: 'Rhomboiden, Rautenmuskel, Rhomboideus',
  'serratus-anterior': 'Serratus anterior, Sägemuskel, abstehendes Schulterblatt',
  latissimus: 'Latissimus, Lat, breiter Rückenmuskel',
  'levator-scapulae': 'Levator scapulae, Schulterblattheber, Seite vom Hals',
  'rear-deltoid': 'hinterer Deltamuskel, Delta, hintere Schulter',
  chest: 'Brust, Brustmuskeln, Pectoralis',
  'spinal-extensors': 'Rückenstrecker, Erector spinae, Muskeln an der Wirbelsäule',
  'thoracic-joints': 'Brustwirbelsäule, BWS, Gelenke im oberen Rücken',
  'deep-neck-flexors': 'tiefe Halsmuskeln, vorderer Hals',
  'neck-rotators': 'Halsmuskeln, Skalenus, Kopfwender, Kopfnicker',
  intercostals: 'Zwischenrippenmuskeln, Interkostalmuskeln, Brustkorb',
  diaphragm: 'Zwerchfell, Atemmuskel, Bauchatmung',
  'side-of-trunk': 'Flanke, Taille, seitlicher Rumpf, schräge Bauchmuskeln',
  'low-back': 'unterer Rücken, Kreuz, Lendenwirbelsäule, LWS',
  hips: 'Hüfte, Gesäß, Po',
  triceps: 'Trizeps, Rückseite vom Arm',
  abdominals: 'Bauch, Bauchmuskeln, Core, Rumpf',
} as const satisfies Record<MuscleId, string>

export const positionWords = {
  seated: 'im Sitzen, sitzend, auf dem Stuhl',
  standing: 'im Stehen, stehend',
  kneeling: 'im Knien, kniend, auf den Knien',
  'hands-and-knees': 'Vierfüßlerstand, Vierfüßler, auf allen vieren, auf Händen und Knien',
  'side-lying': 'Seitenlage, auf der Seite liegend',
  supine: 'Rückenlage, auf dem Rücken liegend, im Liegen',
  prone: 'Bauchlage, auf dem Bauch liegend',
} as const satisfies Record<Position, string>

export const purposeWords = {
  'warm-up': 'aufwärmen, Warm-up',
  mobility: 'lockern, mobilisieren, Mobilisation, beweglich, Beweglichkeit',
  strength: 'kräftigen, Kräftigung, stärken, Kraft, Krafttraining, Training',
  stretch: 'dehnen, Dehnung, Stretching',
  breathing: 'atmen, Atmung, Atemübung',
  relaxation: 'entspannen, Entspannung, zur Ruhe kommen, abschalten',
  'self-massage': 'Selbstmassage, ausrollen, Faszien',
} as const satisfies Record<Purpose, string>

/** Beside what the programme calls it: how people say it themselves. */
export const helpWords = {
  stiff: 'steif, Steifheit, eingerostet, unbeweglich, Blockade',
  'tight-spots': 'Knoten, Verspannung, verhärtet, Verhärtung, Triggerpunkt',
  'weak-or-tired': 'schwach, Schwäche, müde, schwere Schultern',
  'aching-after-sitting': 'langes Sitzen, Schreibtisch, Büro, Computer',
  'short-of-breath-room': 'enge Rippen, flach atmen',
  tense: 'verspannt, Verspannung, angespannt, Stress, verkrampft',
} as const satisfies Record<Quality, string>

/** Where it can be done. */
export const placeWords = {
  floor: 'auf dem Boden, Matte',
  bed: 'im Bett',
  desk: 'am Schreibtisch, im Büro, bei der Arbeit',
} as const
