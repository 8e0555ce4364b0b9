/** Words of the check of how far movements go. No number is good or bad, and none is an examination. */

export const ranges = {
  'ranges.title': 'How far you move',
  'ranges.card-lead':
    'The camera can measure how far your neck, arms and trunk go. Once a month or so is enough to see a change.',
  'ranges.open': 'Measure how far you move',
  'ranges.lead':
    'Each movement three times, to both sides. What counts is the middle one. It takes about five minutes.',
  'ranges.needs': 'You need a chair, and something to lean the phone against, about one metre away.',
  'ranges.rule': 'Go as far as is comfortable, and stop before it hurts.',
  'ranges.no-exam': 'This is no examination. It shows you roughly how far you go, so that you can compare.',
  'ranges.choose': 'What would you like to measure?',
  'ranges.choose-one': 'Choose at least one.',
  'ranges.left-out': 'Left out for now',
  'ranges.begin': 'Begin with the camera',
  'ranges.back': 'Back to progress',
  'ranges.without': 'Not now',

  'ranges.held-not-yet': 'Once there is a plan for you, you can measure how far you move.',
  'ranges.held-check-due': 'A few safety questions come first. Then you can measure.',
  'ranges.held-see-clinician': 'Measuring waits until this has been looked at.',
  'ranges.held-rest': 'Today is a day of rest. Measuring can wait until you are well again.',
  'ranges.held-flare':
    'During a flare, nobody has to go to the end of a movement. Measure when it has calmed down.',
  'ranges.held-all':
    'Because of your answers, we leave out all of these movements. So there is nothing to measure now.',
  'ranges.to-check': 'To the safety questions',
  'ranges.to-advice': 'What to do now',

  'ranges.place': '{number} of {of}',
  'ranges.side-left': '{what}, left',
  'ranges.side-right': '{what}, right',
  'ranges.tries': '{done} of {needed}',
  'ranges.tries-heard': '{done} of {needed} tries',
  'ranges.band': 'About {from} to {to}°',
  'ranges.no-band': 'No angle just now',
  'ranges.do-head-turn-left': 'Turn your head slowly to the left, then come back to the middle. Three times.',
  'ranges.do-head-turn-right':
    'Turn your head slowly to the right, then come back to the middle. Three times.',
  'ranges.do-head-tilt-left':
    'Let your left ear sink towards your left shoulder, then come back to the middle. Three times.',
  'ranges.do-head-tilt-right':
    'Let your right ear sink towards your right shoulder, then come back to the middle. Three times.',
  'ranges.do-shoulder-elevation-left':
    'Raise your left arm out to the side and up, then let it down again. Three times.',
  'ranges.do-shoulder-elevation-right':
    'Raise your right arm out to the side and up, then let it down again. Three times.',
  'ranges.do-trunk-lean-left': 'Bend to the left, both hips on the chair, then come back up. Three times.',
  'ranges.do-trunk-lean-right': 'Bend to the right, both hips on the chair, then come back up. Three times.',
  'ranges.do-trunk-turn-left':
    'Turn your chest to the left, and let your head go with it, then come back. Three times.',
  'ranges.do-trunk-turn-right':
    'Turn your chest to the right, and let your head go with it, then come back. Three times.',
  'ranges.other-left': 'That was the other side. Now the left one, please.',
  'ranges.other-right': 'That was the other side. Now the right one, please.',
  'ranges.stuck': 'No hurry. If this one does not work today, skip it.',
  'ranges.blind-ear': 'Turned so far, your ear is out of sight. A little less far will do.',
  'ranges.hurts': 'It hurts',
  'ranges.skip': 'Skip',
  'ranges.end': 'End',

  'ranges.hurt-title': 'Stopped',
  'ranges.hurt-lead':
    'Good that you stopped. Nothing of this movement is noted, and the rest of it is left out. Let it settle for a moment.',
  'ranges.hurt-signs':
    'If something is new or frightening, such as numbness, dizziness or pain in the chest, do not go on. Answer the safety questions first.',
  'ranges.hurt-next': 'Go on with the next one',
  'ranges.hurt-last': 'See what was measured',
  'ranges.hurt-end': 'End here',

  'ranges.end-title': 'End here?',
  'ranges.end-some': 'Some of it has been measured. Would you like to keep that?',
  'ranges.end-none': 'Nothing has been measured yet, so nothing is kept.',
  'ranges.end-keep': 'Keep it and end',
  'ranges.end-drop': 'End without keeping it',
  'ranges.end-plain': 'End',
  'ranges.end-no': 'Go on measuring',

  'ranges.stopped-title': 'Without the camera it does not work',
  'ranges.stopped-lead': 'Nothing else can measure this. Your exercises go on as always.',
  'ranges.stopped-some': 'What was measured so far is still there.',
  'ranges.lost': 'The camera stopped.',
  'ranges.keep': 'Keep what was measured',

  'ranges.done-title': 'Done',
  'ranges.done-nothing':
    'Nothing was noted this time. That does not matter: try again when you like, perhaps with more light.',
  'ranges.done-kept': 'It is noted. Over the weeks you will see it in your progress.',
  'ranges.result-left': 'Left: {from} to {to}°',
  'ranges.result-right': 'Right: {from} to {to}°',
  'ranges.off-by': 'A camera may be off by {error}° here.',
  'ranges.since-first': 'Measured for the first time.',
  'ranges.since-same': 'About as last time.',
  'ranges.since-further': 'Further than last time.',
  'ranges.since-less': 'Less far than last time. That goes up and down from day to day.',
  'ranges.missing': 'Not noted, because there were too few tries: {what}.',
} as const
