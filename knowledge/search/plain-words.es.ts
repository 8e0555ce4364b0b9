/** What one of our closed lists is called by people who look for it, in Spanish. */

import type { MuscleId, Position, Purpose, Quality } from '../src/vocabulary.ts'

export const muscleWords = {
  'upper-trapezius': 'trapecio, trapecio superior, hombros cargados',
  'middle-trapezius': 'trapecio medio',
  'lower-trapezius': 'trapecio inferior',
  rhomboids: 'romboides, romboide mayor',
  'serratus-anterior': 'serrato anterior, escápula alada',
  latissimus: 'dorsal ancho, dorsales, alas',
  'levator-scapulae': 'elevador de la escápula, angular, lado del cuello',
  'rear-deltoid': 'deltoides posterior, parte de atrás del hombro',
  chest: 'pecho, pectorales, pectoral',
  'spinal-extensors': 'erectores de la columna, paravertebrales, músculos junto a la columna',
  'thoracic-joints': 'columna torácica, columna dorsal, vértebras dorsales',
  'deep-neck-flexors': 'flexores profundos del cuello, delante del cuello',
  'neck-rotators': 'escalenos, esternocleidomastoideo',
  intercostals: 'intercostales, entre las costillas, caja torácica',
  diaphragm: 'diafragma, respirar con el vientre',
  'side-of-trunk': 'costado del tronco, oblicuos, cuadrado lumbar',
  'low-back': 'lumbares, espalda baja',
  hips: 'cadera, glúteos',
  triceps: 'tríceps, parte de atrás del brazo',
  abdominals: 'abdominales, abdomen, core',
} as const satisfies Record<MuscleId, string>

export const positionWords = {
  seated: 'sentado, sentada, sentarse, en una silla',
  standing: 'de pie, parado, parada',
  kneeling: 'de rodillas, arrodillarse',
  'hands-and-knees': 'a cuatro patas, a gatas, cuadrupedia, en cuatro puntos',
  'side-lying': 'acostado de lado, tumbada de lado, echado',
  supine: 'boca arriba, acostado, acostada, tumbado, tumbada',
  prone: 'boca abajo, acostado, tumbado',
} as const satisfies Record<Position, string>

export const purposeWords = {
  'warm-up': 'calentar, calentamiento',
  mobility: 'movilidad, soltar, flexibilidad, movilizar',
  strength: 'fuerza, fortalecer, fortalecimiento, tonificar, entrenar',
  stretch: 'estirar, estiramiento, elongar, elongación',
  breathing: 'respirar, respiración',
  relaxation: 'relajar, relajación, relajarse, calma, descanso',
  'self-massage': 'automasaje, masaje, rodar, liberación miofascial',
} as const satisfies Record<Purpose, string>

/** Beside what the programme calls it: how people say it themselves. */
export const helpWords = {
  stiff: 'rígido, rigidez, agarrotado, tieso, entumecido al despertar',
  'tight-spots': 'nudo, nudos, contractura, punto gatillo, punto sensible',
  'weak-or-tired': 'débil, cansado, cansada, cansancio, fatiga, hombros pesados',
  'aching-after-sitting': 'estar sentado, escritorio, computadora, ordenador, encorvarse',
  'short-of-breath-room': 'costillas apretadas, respiración corta',
  tense: 'tensión, tenso, estrés, cargado',
} as const satisfies Record<Quality, string>

/** Where it can be done. */
export const placeWords = {
  floor: 'suelo, piso',
  bed: 'cama',
  desk: 'escritorio, oficina, en el trabajo',
} as const
