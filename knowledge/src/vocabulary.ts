/** The closed lists of words that entries are written in. */

/** What a form is for. A session's slots are filled by these. */
export const purposes = [
  'warm-up',
  'mobility',
  'strength',
  'stretch',
  'breathing',
  'relaxation',
  'self-massage',
] as const
export type Purpose = (typeof purposes)[number]

/** The position of the body in which a form is done. */
export const positions = [
  'seated',
  'standing',
  'kneeling',
  'hands-and-knees',
  'side-lying',
  'supine',
  'prone',
] as const
export type Position = (typeof positions)[number]

/** Where a form is done: `upright` needs no place to lie or kneel. */
export const surfaces = ['upright', 'floor', 'bed'] as const
export type Surface = (typeof surfaces)[number]

/** Things a form may need. One list, used everywhere; the intake offers all of them. */
export const equipmentIds = [
  'chair',
  'chair-with-back',
  'table',
  'wall',
  'doorway',
  'towel',
  'band',
  'row-anchor',
  'overhead-anchor',
  'light-weights',
  'mat',
  'pillow',
  'blanket',
  'foam-roller',
  'bed',
] as const
export type EquipmentId = (typeof equipmentIds)[number]

/** Places on the body map. */
export const zones = [
  'neck',
  'shoulder-top',
  'between-blades',
  'blade',
  'below-blades',
  'ribs-side',
  'chest-front',
  'low-back',
] as const
export type ZoneId = (typeof zones)[number]

/** What the trouble is like, in the person's words. */
export const qualities = [
  'stiff',
  'tight-spots',
  'weak-or-tired',
  'aching-after-sitting',
  'short-of-breath-room',
  'tense',
] as const
export type Quality = (typeof qualities)[number]

/** Muscle groups and structures a form works on or lengthens. */
export const muscles = [
  'upper-trapezius',
  'middle-trapezius',
  'lower-trapezius',
  'rhomboids',
  'serratus-anterior',
  'latissimus',
  'levator-scapulae',
  'rear-deltoid',
  'chest',
  'spinal-extensors',
  'thoracic-joints',
  'deep-neck-flexors',
  'neck-rotators',
  'intercostals',
  'diaphragm',
  'side-of-trunk',
  'low-back',
  'hips',
  'triceps',
  'abdominals',
] as const
export type MuscleId = (typeof muscles)[number]

/** Muscles that are given two days between strength work. */
export const strengthGroups = ['blade-squeezers', 'blade-pushers', 'pullers-down', 'neck-front'] as const
export type StrengthGroup = (typeof strengthGroups)[number]

/** Families of exercises that replace each other. */
export const families = [
  'sagittal-mobility',
  'rotation',
  'neck',
  'breathing',
  'warm-up',
  'blade-strength',
  'self-massage',
  'flexion-rest',
  'blade-stretch',
  'side-stretch',
  'chest-stretch',
  'information',
] as const
export type Family = (typeof families)[number]

/** How hard a form works the body. Only `gentle` forms stay during a flare. */
export const efforts = ['gentle', 'light', 'moderate'] as const
export type Effort = (typeof efforts)[number]
