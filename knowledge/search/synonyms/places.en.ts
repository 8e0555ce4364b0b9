/** What people call places on the body and muscles, in English. */

import type { Synonym } from '../../src/search-words.ts'

export const placeSynonyms: readonly Synonym[] = [
  { says: ['scapula', 'scapular', 'wing bone', 'shoulderblade'], means: ['shoulder blade'] },
  {
    says: ['shoulder blade', 'shoulder blade pain', 'scapula pain', 'wing bone pain'],
    means: ['on or beside a shoulder blade', 'between the shoulder blades', 'shoulder blade squeeze'],
  },
  {
    says: [
      'between shoulder blades',
      'between blades',
      'interscapular',
      'middle of shoulders',
      'between scapula',
    ],
    means: ['between the shoulder blades', 'eagle arms', 'cross-body stretch', 'the neck link'],
  },
  {
    says: [
      'under shoulder blade',
      'below shoulder blade',
      'beneath shoulder blade',
      'bottom of shoulder blade',
    ],
    means: ['below the shoulder blades', 'on or beside a shoulder blade', 'overhead side bend'],
  },
  {
    says: ['bra line', 'bra strap', 'bra band', 'bra area'],
    means: ['below the shoulder blades', 'lean back over a roller', 'open book'],
  },
  {
    says: ['mid back', 'middle back', 'midback', 'centre of back', 'center of back'],
    means: ['middle back stretch', 'between the shoulder blades', 'below the shoulder blades'],
  },
  {
    says: ['thoracic', 'thoracic spine', 't spine', 'tspine', 'dorsal', 'upper spine', 'dorsal spine'],
    means: ['what the upper back is', 'seated upper-body turn', 'lean back over a roller'],
  },
  { says: ['cervical', 'nape', 'scruff', 'neck muscles', 'neck pain', 'sore neck'], means: ['neck'] },
  {
    says: ['trap', 'traps', 'trapezius', 'trap pain', 'trap muscle', 'shoulder hump', 'yoke'],
    means: ['top of the shoulder', 'side-of-neck stretch', 'shoulder rolls'],
  },
  {
    says: ['top of shoulder', 'tops of shoulders', 'shoulder tops', 'neck and shoulder'],
    means: ['top of the shoulder', 'side-of-neck stretch', 'shoulder rolls'],
  },
  {
    says: ['rhomboid', 'romboid', 'rhomboids', 'rhomboid pain', 'rhomboid strain'],
    means: ['shoulder blade squeeze', 'between the shoulder blades', 'eagle arms', 'band row'],
  },
  { says: ['lat', 'lats', 'latt', 'latts', 'latissimus dorsi'], means: ['band pulldown', 'towel pulldown'] },
  {
    says: ['tight lat', 'lat stretch', 'lats stretch'],
    means: ['elbow pull with a side lean', 'overhead side bend'],
  },
  { says: ['levator', 'levator scapula', 'levator scapulae'], means: ['side-of-neck stretch'] },
  {
    says: ['serratus', 'serratus anterior', 'winged scapula', 'scapular winging', 'winging'],
    means: ['push and sink'],
  },
  {
    says: ['pec', 'pecs', 'pectoral', 'pec minor', 'chest muscle'],
    means: ['doorway chest opener', 'front of the chest'],
  },
  {
    says: ['rib', 'ribs', 'rib pain', 'rib cage', 'ribcage', 'intercostal', 'flank'],
    means: ['along the ribs'],
  },
  { says: ['breastbone', 'sternum', 'collarbone', 'clavicle'], means: ['front of the chest'] },
  {
    says: ['rotator cuff', 'back of shoulder', 'rear delt', 'posterior shoulder'],
    means: ['cross-body stretch'],
  },
  {
    says: [
      'lower back',
      'lumbar',
      'lumbago',
      'small of back',
      'low back pain',
      'lower back pain',
      'tailbone',
    ],
    means: ['low back', 'knee to chest', 'lying knee rolls'],
  },
  { says: ['spine', 'backbone', 'vertebra', 'vertebrae'], means: ['what the upper back is'] },
]
