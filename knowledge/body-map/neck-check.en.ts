/** The words of the neck check, in English: what to do next, never a diagnosis. */

import type { NeckCheckWords } from '../src/neck-check.ts'

export const neckCheckWords = {
  title: 'Could your neck have a part in it?',
  lead: 'Pain up here is sometimes felt lower than where it comes from, and the neck is one such place. Two or three questions help you to tell what to do next. They cannot find the cause.',
  first:
    'A new headache unlike any before, double vision, slurred speech, sudden dizziness, or legs or hands that grow weak, numb or clumsy over hours or days need help at once. So does a neck that hurts after a bad fall or a crash.',
  questions: {
    arm: {
      ask: 'Does pain, tingling, numbness or weakness run down into an arm?',
      options: {
        no: 'No',
        seen: 'Yes. A doctor or physio has looked at it, and it is no worse',
        new: 'Yes, and nobody has looked at it yet',
        worse: 'Yes, and it is getting weaker, more numb or worse',
      },
    },
    turning: {
      ask: 'In your day, does turning your head bring this pain on, or change it?',
      options: { yes: 'Yes', no: 'No, or I have not noticed it' },
    },
    stiff: {
      ask: 'Is your neck itself sore or stiff?',
      options: { yes: 'Yes', no: 'No' },
    },
  },
  outcomes: {
    'see-today': {
      title: 'Speak to a doctor today',
      advice:
        'Weakness or numbness that is growing should be looked at today. Please do not exercise until then. Answer the safety questions too, so that the app knows.',
    },
    'see-soon': {
      title: 'See a doctor or physio in the next few days',
      advice:
        'What runs down an arm often settles, but it should be looked at before you exercise. If it grows weaker or more numb, be seen the same day. Answer the safety questions too, so that the app knows.',
    },
    turning: {
      title: 'Your neck may have a part in it',
      advice:
        'Gentle neck exercises may help, together with those for your upper back. Keep them small and easy, and stop short of pain. If nothing has changed after some weeks, ask a physiotherapist to check your neck.',
    },
    stiff: {
      title: 'Your neck may like to move, too',
      advice:
        'Add one or two gentle neck exercises to those for this place. If nothing has changed after some weeks, ask a physiotherapist to check your neck.',
    },
    nothing: {
      title: 'Nothing here points to your neck',
      advice:
        'That does not rule it out, but there is no reason to begin there. Go on with the exercises for this place. If pain or tingling ever runs into an arm, have it looked at.',
    },
  },
} as const satisfies NeckCheckWords
