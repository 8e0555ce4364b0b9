/** Cat-cow, in English. */

import type { ExerciseWords } from '../../src/exercise-words.ts'

export const words = {
  name: 'Cat-cow',
  aka: ['Cat-cow stretch', 'Cat-camel', 'Marjaryasana-Bitilasana'],
  summary: 'Moves the whole back one way and then the other, in time with your breath.',
  start:
    'Come onto your hands and knees. Put your hands under your shoulders and your knees under your hips.',
  steps: [
    'Breathe in. Let your belly sink, tip your tailbone up and open your chest.',
    'Keep your shoulder blades soft. Look at the floor just ahead of your hands.',
    'Breathe out. Round your back up, tuck your tailbone and draw your belly in.',
    'Push the floor away so your shoulder blades spread. Let your head hang.',
    'Move slowly from one to the other, with no rush.',
  ],
  breath: 'Breathe in as your chest opens. Breathe out as your back rounds.',
  feel: 'An easy stretch along the back and between the shoulder blades. Never a pinch.',
  mistakes: [
    {
      mistake: 'Only the head moves, or only the low back.',
      instead: 'Start each move at the tailbone and let it travel up to the neck.',
    },
    {
      mistake: 'The elbows bend and the hips rock.',
      instead: 'Keep your arms long and your hips over your knees.',
    },
    { mistake: 'It gets fast.', instead: 'Let one slow breath lead each way.' },
  ],
  stop: [
    'Stop if it pinches, or if you feel pain, tingling or numbness in an arm or a leg.',
    'Stop if you feel dizzy. Sit back and rest.',
  ],
  unseen: 'The camera cannot see how your back bends, only how your head and arms move.',
  notes: [
    'Our two articles do this in two ways. One moves with the breath, and one holds the round part. You can try both.',
    'Another article leaves out the rounding. If rounding makes you worse, use the half called cow only.',
    'One article says this helps you twist. It bends the back forward and back, so pick a turning exercise for that.',
    'This is not a cure. If your pain has gone on for a long time, see a health professional as well.',
    'You can do this several times a day, and whenever you have sat for long.',
    'Sore knees? Put a folded blanket under them.',
  ],
  forms: {
    flow: { name: 'Cat-cow, moving with the breath' },
    held: {
      name: 'Cat-cow, holding the cat',
      steps: [
        'Breathe in. Let your belly sink and open your chest.',
        'Breathe out. Round your back up and push the floor away.',
        'Draw your belly in firmly and hold. Keep breathing all the time.',
        'Let go slowly and come back to the open shape.',
      ],
      breath: 'Breathe out into the round shape. Then keep breathing while you hold.',
      note: 'As it gets easier you can hold a little longer.',
    },
    'looking-up': {
      name: 'Cat-cow, lifting the head',
      steps: [
        'Breathe in. Let your belly sink, open your chest and lift your eyes a little way up the wall.',
        'Lift only as far as your neck likes. Keep your throat soft.',
        'Breathe out. Round your back up, draw your belly in and let your head hang.',
        'Move slowly, so your head never swings.',
      ],
      note: 'Looking up is optional. Leave it out if your neck is sore or stiff.',
    },
    'half-range': {
      name: 'Cat-cow, half way',
      steps: [
        'Breathe in. Let your chest open a little.',
        'Breathe out. Round your back only half way.',
        'Keep your head in line with your back, eyes on the floor.',
        'Stay in the easy middle and keep it smooth.',
      ],
    },
    forearms: {
      name: 'Cat-cow on the forearms',
      start:
        'Come onto your knees and forearms. Put your elbows under your shoulders and your knees under your hips.',
      steps: [
        'Breathe in. Let your chest sink between your arms.',
        'Breathe out. Press your forearms down and round your back up.',
        'Let your head follow gently.',
        'Move slowly from one to the other.',
      ],
      note: 'This one spares the wrists.',
    },
    seated: {
      name: 'Cat-cow, sitting',
      start:
        'Sit near the front of a steady chair. Put both feet on the floor and your hands on your thighs.',
      steps: [
        'Breathe in. Tip your hips forward and lift your breastbone. Look straight ahead.',
        'Breathe out. Tip your hips back and round your back.',
        'Let your chin drop a little as you round.',
        'Move slowly from one to the other.',
      ],
    },
    'seated-half-range': {
      name: 'Cat-cow, sitting, half way',
      start:
        'Sit near the front of a steady chair. Put both feet on the floor and your hands on your thighs.',
      steps: [
        'Breathe in. Lift your breastbone a little.',
        'Breathe out. Let your back soften and round half way.',
        'Look straight ahead all the time. Your head stays over your shoulders.',
        'Keep it small and smooth.',
      ],
    },
    'at-table': {
      name: 'Cat-cow, hands on a table',
      start:
        'Stand facing a heavy table. Put your hands on it and step back until you lean forward a little, head above your hips.',
      steps: [
        'Breathe in. Let your chest sink a little between your arms.',
        'Breathe out. Press the table away and round your back half way.',
        'Keep your head in line with your back.',
        'Move slowly from one to the other.',
      ],
    },
    prone: {
      name: 'Chest lift, lying on the stomach',
      start: 'Lie on your stomach with your forearms on the floor beside you. Rest your forehead down.',
      steps: [
        'Breathe in. Press lightly on your forearms and let your chest lift a little.',
        'Keep your eyes on the floor and your hips down.',
        'Breathe out and lower slowly.',
      ],
      breath: 'Breathe in as your chest lifts. Breathe out as you lower.',
      note: 'The article names this as an easier way. You cannot round while lying down, so this is only the opening half. The steps are ours.',
    },
  },
  phases: { cow: 'Open the chest', cat: 'Round up', lifted: 'Lift the chest', lowered: 'Lower down' },
} as const satisfies ExerciseWords
