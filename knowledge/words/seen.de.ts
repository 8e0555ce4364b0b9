/** What a camera follows and notices, as names in a table or above a chart, in German. */

import type { FaultName, MeasureName } from '../src/camera.ts'

export const measureWords = {
  'shoulder-elevation': 'Arm zur Seite heben',
  'shoulder-flexion': 'Arm nach vorn heben',
  'shoulder-extension': 'Arm nach hinten führen',
  'shoulder-rotation': 'Arm in der Schulter drehen',
  'elbow-flexion': 'Ellbogen beugen',
  'trunk-lean': 'Seitneigung',
  'trunk-inclination': 'Vorbeuge',
  'trunk-turn': 'Rumpfdrehung',
  'head-turn': 'Kopfdrehung',
  'head-tilt': 'Kopfneigung',
  'head-nod': 'Nicken',
  'head-glide': 'Kopf vor und zurück',
  'shoulder-height': 'Schulter heben',
  'shoulder-push': 'Schulter vorschieben',
  'arm-orbit': 'Armkreis',
  'arm-across': 'Arm vor der Brust',
  'elbows-gap': 'Ellbogen auseinander',
  'wrists-gap': 'Hände auseinander',
  'wrist-height': 'Hand heben',
  'hip-flexion': 'Hüfte beugen',
} as const satisfies Record<MeasureName, string>

export const faultWords = {
  'shoulder-creeps-up': 'Schulter hochgezogen',
  'sides-differ': 'Eine Seite kleiner',
  'trunk-leans': 'Rumpf geneigt',
  'trunk-sways': 'Rumpf schwankte',
  'trunk-turns': 'Rumpf gedreht',
  'head-tilts': 'Kopf geneigt',
  'head-nods': 'Kopf gesenkt oder gehoben',
  'arms-drop': 'Arme gesunken',
  'elbow-bends': 'Ellbogen gebeugt',
  'elbow-opens': 'Ellbogen geöffnet',
  slack: 'Handtuch oder Band war locker',
  'too-fast': 'Zu schnell',
  twists: 'Körper verdreht',
} as const satisfies Record<FaultName, string>
