/** The tips and the names of the triggers, in English. */

import type { TipWords, TriggerWords } from '../src/tip.ts'
import type { TipId } from './tips.ts'

export const triggerWords = {
  carrying: 'Carrying or lifting',
  twisting: 'Twisting or turning',
  bending: 'Bending forward',
  throwing: 'Throwing or swinging',
  'reaching-up': 'Reaching up',
  coughing: 'Coughing or sneezing',
  desk: 'Sitting at a desk or computer',
  phone: 'Looking at a phone or tablet',
  driving: 'Driving',
  standing: 'Standing for long',
  training: 'Workouts or sport',
  stress: 'Stress',
  sleep: 'Lying in bed',
} as const satisfies TriggerWords

export const tipWords = {
  carrying:
    'Two smaller bags are kinder than one heavy one. Hold the load close, and swap sides now and then.',
  twisting:
    'When you turn with something in your hands, let your feet turn too. Your back then has less to do.',
  bending:
    'Bending is a normal movement. If it bothers you today, bend the hips and knees as well, and go slowly.',
  throwing:
    'Warm your shoulders up before you throw or swing, and build up from easy ones. Rest when you tire.',
  'reaching-up':
    'Keep the things you use most at shoulder height or below. When you do reach up, breathe out as you go.',
  coughing:
    'Hug a pillow to your chest when you cough; it can take the edge off. With fever, blood or short breath, please see a doctor.',
  desk: 'Set a break before you are sore. Half a minute of movement is enough to count.',
  'desk-height': 'Try the screen a little higher and the mouse a little closer, with your forearms at rest.',
  phone: 'Bring the phone up a little, rest your elbows, and look up and around now and then.',
  driving:
    'Sit close enough that your shoulders can rest against the seat while your hands hold the wheel. Loosen your grip at red lights.',
  'driving-stops':
    'Stop every hour or two and walk round the car. A few shoulder rolls make the next stretch easier.',
  standing: 'Shift your weight, rest one foot on a step, or lean for a while. Sit down before you have to.',
  training:
    'Training people ache, too. Give the same muscles two days between hard sessions, and move all of you, not only the part you train.',
  'training-soreness':
    'A dull ache for a day or two after new work is normal. Keep moving gently and it settles.',
  stress: 'Notice your shoulders. Breathe in, and let them drop on a long breath out. Three times is plenty.',
  sleep:
    'On your side, try a pillow that fills the gap under your head, and hug another so that your arm can rest.',
  morning:
    'Still in bed? Reach both arms slowly up over the pillow and take three easy breaths, if your shoulders like it.',
  'no-time': 'No time this morning? Sit sideways on a kitchen chair and turn gently, once each way.',
  'meeting-ahead':
    'Long meeting ahead? Roll your shoulders and squeeze your shoulder blades a few times before you sit down.',
  'drive-ahead': 'Long drive ahead? Two minutes of easy turning now, and a stop planned on the way.',
  'tension-now': 'Feeling tense? Take one minute: long breaths out, then slow shoulder rolls.',
  'moving-eases': 'Backs like to be moved, a little and often. Which way would yours like to go?',
  'next-position': 'Your next position is a good one. Change to whatever feels easy.',
  'look-round':
    'Look slowly over one shoulder, then the other, as far as is easy. Let your eyes rest far away.',
  'elbows-between-typing':
    'Between two bouts of typing, squeeze your shoulder blades or move your elbows gently behind you.',
  'take-it-slow': 'Take it slowly today. Smooth and easy beats far and fast.',
  'easy-range':
    'Begin small, and go only as far as is easy. Further may come later, or not at all. Both are fine.',
  settling: 'A little ache after exercise is fine if it has settled by this time tomorrow.',
  'missed-days': 'Missed a few days? Nothing is lost. Start with the short session and see how it feels.',
  'rolling-water': 'Roll lightly, keep breathing, and stop if it hurts. Drink if you are thirsty.',
} as const satisfies TipWords & Record<TipId, string>
