/** What people call exercises and ways to move, in English. */

import type { Synonym } from '../../src/search-words.ts'

export const moveSynonyms: readonly Synonym[] = [
  {
    says: [
      'strengthen',
      'stronger',
      'strengthening',
      'weak',
      'weakness',
      'build muscle',
      'strength exercise',
    ],
    means: ['shoulder blade squeeze', 'band row', 'push and sink', 'strength and stretching'],
  },
  {
    says: ['hands and knees', 'fours', 'quadruped'],
    means: ['cat-cow', 'push and sink', 'thread the needle'],
  },
  {
    says: ['no floor', 'without floor', 'cant kneel', 'cant get down'],
    means: ['things you need, and swaps', 'seated upper-body turn', 'shoulder rolls'],
  },
  {
    says: ['twist', 'rotate', 'rotation', 'trunk twist', 'spinal twist', 'torso twist'],
    means: ['seated twist', 'seated upper-body turn'],
  },
  {
    says: ['chin tuck', 'chin tucks', 'double chin', 'neck retraction', 'head nod back'],
    means: ['chin glide'],
  },
  {
    says: ['neck roll', 'head circle', 'head rolls', 'neck circle'],
    means: ['half-circle head sweep', 'neck half circle'],
  },
  {
    says: ['tilt head', 'ear to shoulder', 'neck side stretch', 'side neck'],
    means: ['side-of-neck stretch'],
  },
  { says: ['look over shoulder', 'reverse car', 'check blind spot', 'turn head'], means: ['neck turn'] },
  {
    says: [
      'squeeze shoulder blades',
      'pinch shoulder blades',
      'shoulder blades together',
      'pull shoulders back',
      'scap squeeze',
    ],
    means: ['shoulder blade squeeze'],
  },
  { says: ['shrug', 'shoulder shrug', 'shoulder circle', 'roll shoulders'], means: ['shoulder rolls'] },
  { says: ['hug', 'hug yourself', 'self hug', 'bear hug'], means: ['eagle arms', 'cross-body stretch'] },
  {
    says: ['arm across chest', 'arm across body', 'cross arm', 'shoulder stretch'],
    means: ['cross-body stretch'],
  },
  {
    says: ['tricep', 'tricep stretch', 'triceps stretch', 'elbow behind head'],
    means: ['elbow pull with a side lean'],
  },
  {
    says: ['angel', 'snow angel', 'angel wings', 'wall slide', 'goalpost'],
    means: ['wall angel', 'lengthwise chest opener'],
  },
  { says: ['pull down', 'pull downs', 'pulldowns', 'lat pull'], means: ['band pulldown', 'towel pulldown'] },
  {
    says: [
      'rows',
      'seated row',
      'rowing',
      'theraband',
      'thera band',
      'resistance band',
      'elastic band',
      'rubber band',
    ],
    means: ['band row', 'band pulldown', 'shoulder blade squeeze'],
  },
  { says: ['scapular push up', 'scap push up', 'push up plus', 'plank'], means: ['push and sink'] },
  { says: ['pushup', 'press up', 'pressups'], means: ['push-up'] },
  { says: ['corner stretch', 'door stretch', 'doorframe', 'door frame'], means: ['doorway chest opener'] },
  {
    says: ['bend backwards', 'back bend', 'backbend', 'arch back', 'cobra', 'sphinx', 'extension', 'extend'],
    means: ['lean back over a roller', 'chest sink at a chair', 'cow only'],
  },
  { says: ['puppy pose', 'prayer stretch chair', 'chest to floor'], means: ['chest sink at a chair'] },
  {
    says: ['camel', 'cat cow', 'catcow', 'cat stretch', 'angry cat', 'arch and round'],
    means: ['cat-cow', 'cow only'],
  },
  { says: ['forward fold', 'touch toes', 'ragdoll', 'hang forward'], means: ['seated forward bend'] },
  { says: ['windmill', 'bow and arrow', 'book opener', 'archer'], means: ['open book'] },
  {
    says: ['knee roll', 'windscreen wiper', 'windshield wipers', 'rock knees', 'knees side to side'],
    means: ['lying knee rolls'],
  },
  { says: ['hug knees', 'knees to chest', 'pull knees'], means: ['knee to chest'] },
  {
    says: ['side stretch', 'lean sideways', 'side lean', 'crescent', 'reach over head', 'side bend'],
    means: ['overhead side bend', 'elbow pull with a side lean'],
  },
  {
    says: ['hands behind back', 'clasp hands behind', 'interlace fingers'],
    means: ['clasped hands, elbows in', 'clasped hands, elbow pulses'],
  },
  { says: ['warm up', 'warmup', 'before exercise'], means: ['arm circles', 'shoulder rolls'] },
  { says: ['arm swing', 'swing arms', 'windmill arms'], means: ['arm circles'] },
]
