/** Knee to chest, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Knee to chest',
  aka: ['Double knee to chest', 'Knee hug', 'Knees to chest', 'Single knee to chest'],
  summary: 'A restful hug that lets the low back and hips let go.',
  start: 'Lie on your back, feet flat and knees up. Rest your head down.',
  steps: [
    'Breathe out and bring your knees up, one and then the other.',
    'Hold behind your thighs or around your shins, and hug your knees in gently.',
    'Take slow breaths and let your back sink into the floor.',
    'Put your feet down again, one at a time, and rest.',
  ],
  breath: 'Breathe out as you draw in. Keep breathing, slow and easy, while you hug.',
  feel: 'A soft stretch in the low back and hips. Often a sense of rest in the whole back.',
  mistakes: [
    { mistake: 'The head and shoulders lift.', instead: 'Keep your head heavy. A pillow under it helps.' },
    { mistake: 'Pulling hard, or in jerks.', instead: 'Hug as you would hug a friend, and stay still.' },
  ],
  stop: ['Stop if pain runs down a leg, or if a hip, knee or your back pinches.'],
  unseen: 'The camera cannot see how hard you pull, or whether your low back is at ease.',
  notes: [
    'The article says this works from the upper back down. It mostly eases the low back and hips, and we use it as a rest.',
    'The article gives no numbers, so the times are ours.',
  ],
  forms: {
    'both-knees': { name: 'Both knees to chest' },
    'one-knee': {
      name: 'One knee to chest',
      steps: [
        'Breathe out and bring one knee up. The other foot stays on the floor.',
        'Hold behind your thigh and draw the knee in gently.',
        'Take slow breaths and let your back rest.',
        'Put the foot down and rest.',
      ],
    },
    'no-pull': {
      name: 'Knee to chest, no pull',
      steps: [
        'Breathe out and float one knee up towards your chest.',
        'Put a hand behind your thigh to carry the weight. Do not pull.',
        'Stay for a breath, then put the foot down.',
      ],
    },
    'on-bed': {
      name: 'One knee to chest, on the bed',
      start: 'Lie on your back on the bed, knees bent and feet flat. Rest your head on a pillow.',
      steps: [
        'Breathe out and bring one knee up. The other foot stays on the bed.',
        'Hold behind your thigh and draw the knee in gently.',
        'Take slow breaths and let your back rest.',
        'Put the foot down and rest.',
      ],
    },
    seated: {
      name: 'Knee lift, sitting back in a chair',
      start: 'Sit well back in a steady chair, with your back resting and both feet on the floor.',
      steps: [
        'Put both hands under one thigh.',
        'Breathe out and lift the knee a little way. Let your back soften into the chair.',
        'Stay for a breath, then put the foot down.',
      ],
    },
  },
  phases: { hugged: 'Draw in and rest', lifted: 'Knee up gently', lowered: 'Feet down again' },
} as const satisfies ExerciseWords
