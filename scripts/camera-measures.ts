/** What each measure is, in a sentence. */

import type { MeasureName } from '../knowledge/src/index.ts'

export const measureMeanings: Readonly<Record<MeasureName, string>> = {
  'shoulder-elevation': 'how far the upper arm has come out from hanging beside the trunk; 90 is level',
  'shoulder-flexion': 'how far the upper arm has come forward from hanging beside the trunk',
  'shoulder-extension': 'how far the upper arm is behind the trunk',
  'shoulder-rotation': 'how far the upper arm is turned outward about itself, told by the forearm',
  'elbow-flexion': 'how far the elbow is bent; 0 is a straight arm',
  'trunk-lean': 'the trunk against upright, to the left and right',
  'trunk-inclination': 'the trunk against upright, forward; 90 is level',
  'trunk-turn': 'how far the shoulders turn, told by how narrow they look',
  'head-turn': 'how far the nose has left the middle of the ears, to the left and right',
  'head-tilt': 'the line of the eyes against the line of the shoulders',
  'head-nod': 'the face against the trunk, down and up',
  'head-glide': 'how far the ear is before the shoulder, in lengths of the trunk',
  'shoulder-height': 'how near the shoulder is to the ears, in lengths of the trunk',
  'shoulder-push': 'from the shoulder to the wrist, in lengths of the trunk',
  'arm-orbit': 'where the wrist is on its way round the shoulder; 1 is once round',
  'arm-across': 'how far the elbow is past the middle of the chest, in widths of the shoulders',
  'elbows-gap': 'from elbow to elbow, in lengths of the trunk',
  'wrists-gap': 'from wrist to wrist, in lengths of the trunk',
  'wrist-height': 'how far the wrist is above the shoulder, in lengths of the trunk',
  'hip-flexion': 'how far the thigh has come forward from the line of the trunk',
}
