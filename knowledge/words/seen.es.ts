/** What a camera follows and notices, as names in a table or above a chart, in Spanish. */

import type { FaultName, MeasureName } from '../src/camera.ts'

export const measureWords = {
  'shoulder-elevation': 'Subir el brazo hacia el lado',
  'shoulder-flexion': 'Subir el brazo hacia delante',
  'shoulder-extension': 'Llevar el brazo atrás',
  'shoulder-rotation': 'Girar el brazo en el hombro',
  'elbow-flexion': 'Doblar el codo',
  'trunk-lean': 'Inclinarse de lado',
  'trunk-inclination': 'Inclinarse hacia delante',
  'trunk-turn': 'Giro del tronco',
  'head-turn': 'Giro del cuello',
  'head-tilt': 'Inclinación del cuello',
  'head-nod': 'Asentir con la cabeza',
  'head-glide': 'Cabeza adelante y atrás',
  'shoulder-height': 'Subir el hombro',
  'shoulder-push': 'Empujar desde el hombro',
  'arm-orbit': 'Círculo con el brazo',
  'arm-across': 'Brazo cruzado sobre el pecho',
  'elbows-gap': 'Separar los codos',
  'wrists-gap': 'Separar las manos',
  'wrist-height': 'Subir la mano',
  'hip-flexion': 'Doblar la cadera',
} as const satisfies Record<MeasureName, string>

export const faultWords = {
  'shoulder-creeps-up': 'Hombro subido',
  'sides-differ': 'Un lado, más corto',
  'trunk-leans': 'Tronco inclinado',
  'trunk-sways': 'Balanceo del tronco',
  'trunk-turns': 'Tronco girado',
  'head-tilts': 'Cabeza inclinada',
  'head-nods': 'Cabeza bajada o subida',
  'arms-drop': 'Brazos caídos',
  'elbow-bends': 'Codo doblado',
  'elbow-opens': 'Codo abierto',
  slack: 'Toalla o banda floja',
  'too-fast': 'Demasiado rápido',
  twists: 'Cuerpo torcido',
} as const satisfies Record<FaultName, string>
