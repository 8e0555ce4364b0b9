/** Push and sink, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Push and sink',
  aka: [
    'Quadruped plus',
    'Serratus plus',
    'Push-up plus on hands and knees',
    'Scapular push-up on all fours',
    'Scapular protraction',
  ],
  summary: 'Strengthens the muscles that hold the shoulder blades to the ribs.',
  start: 'Come on to your hands and knees, hands right under your shoulders. Look down at the floor.',
  steps: [
    'Keep your elbows straight. Push the floor away until your upper back rises.',
    'Now let your chest sink slowly between your shoulder blades.',
    'Go on, up and down. Only the shoulder blades move.',
  ],
  breath: 'Breathe out as you push. Breathe in as you sink.',
  feel: 'Work round the sides of the shoulder blades. As you sink, they come together.',
  mistakes: [
    {
      mistake: 'The elbows bend, as in a push-up.',
      instead: 'Keep your arms straight. The movement is small.',
    },
    { mistake: 'The head hangs or pokes up.', instead: 'Keep your neck in line with your back.' },
    {
      mistake: 'The low back does the moving.',
      instead: 'Keep your belly lightly firm and your hips still.',
    },
  ],
  stop: ['Stop if your shoulder, wrist or neck hurts, or if pain or tingling runs down an arm.'],
  unseen: 'The camera cannot see your shoulder blades, only that your chest sinks and rises a little.',
  notes: [
    'The article also calls it “serratus plus”. That name comes from a muscle at the side of the ribs.',
    'The article uses it for a tight spot in the middle of the back, and right after rolling. Loosen first, then strengthen.',
  ],
  forms: {
    floor: { name: 'Push and sink on hands and knees' },
    forearms: {
      name: 'Push and sink on forearms and knees',
      start:
        'Come on to your hands and knees. Lower yourself on to your forearms, elbows right under your shoulders. Look down at the floor.',
      steps: [
        'Push your forearms into the floor until your upper back rises.',
        'Now let your chest sink slowly between your shoulder blades.',
        'Go on, up and down. Your hips stay still.',
      ],
      note: 'This one spares the wrists.',
    },
    'at-table': {
      name: 'Push and sink at a table',
      start:
        'Put your hands on the edge of a heavy table, a bit wider than your shoulders. Walk your feet back until your body is one slanted line.',
      steps: [
        'Keep your elbows straight. Push the table away until your upper back rounds a little.',
        'Now let your chest sink slowly between your shoulder blades.',
        'Go on, up and down. Your hips stay in line.',
      ],
      note: 'The table must not slide. Push it against a wall if you are not sure.',
    },
    'at-wall': {
      name: 'Push and sink at the wall',
      start:
        'Stand facing a wall, a little further than an arm away. Place both hands on it at chest height, arms straight.',
      steps: [
        'Keep your elbows straight. Push the wall away until your upper back rounds a little.',
        'Now let your chest sink slowly towards the wall between your shoulder blades.',
        'Go on, back and forth. Your body stays in one line.',
      ],
    },
    'forearms-at-wall': {
      name: 'Push and sink, forearms on the wall',
      start: 'Stand close to a wall, facing it. Rest both forearms on it, elbows well below your shoulders.',
      steps: [
        'Push your forearms into the wall until your upper back rounds a little.',
        'Now let your chest sink slowly towards the wall.',
        'Go on, back and forth. Your shoulders stay low.',
      ],
      note: 'This one spares the wrists and keeps the arms low.',
    },
  },
  phases: { pushed: 'Push away', sunk: 'Let it sink' },
} as const satisfies ExerciseWords
