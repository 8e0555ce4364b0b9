/** The words of every article, in German. */

import type { ArticleWords } from '../src/article.ts'
import type { ArticleId } from './articles.ts'
import { words as dailyHabit } from './daily-habit.de.ts'
import { words as deskAndPhone } from './desk-and-phone.de.ts'
import { words as equipmentAndSubstitutes } from './equipment-and-substitutes.de.ts'
import { words as flares } from './flares.de.ts'
import { words as howLongItTakes } from './how-long-it-takes.de.ts'
import { words as mythsYouMayHaveMet } from './myths-you-may-have-met.de.ts'
import { words as painDuringExercise } from './pain-during-exercise.de.ts'
import { words as poppingAndMassage } from './popping-and-massage.de.ts'
import { words as positionsAndBreaks } from './positions-and-breaks.de.ts'
import { words as rolling } from './rolling.de.ts'
import { words as scoliosisArthritisDiscs } from './scoliosis-arthritis-discs.de.ts'
import { words as sleep } from './sleep.de.ts'
import { words as sorenessAfterExercise } from './soreness-after-exercise.de.ts'
import { words as strengthAndStretching } from './strength-and-stretching.de.ts'
import { words as stressAndBreathing } from './stress-and-breathing.de.ts'
import { words as tenderSpots } from './tender-spots.de.ts'
import { words as theNeckLink } from './the-neck-link.de.ts'
import { words as whatTheEvidenceSays } from './what-the-evidence-says.de.ts'
import { words as whatTheUpperBackIs } from './what-the-upper-back-is.de.ts'
import { words as whenToSeeSomeone } from './when-to-see-someone.de.ts'
import { words as whereTheseExercisesComeFrom } from './where-these-exercises-come-from.de.ts'
import { words as whyItAches } from './why-it-aches.de.ts'

export const articleWords = {
  'what-the-upper-back-is': whatTheUpperBackIs,
  'why-it-aches': whyItAches,
  'what-the-evidence-says': whatTheEvidenceSays,
  'strength-and-stretching': strengthAndStretching,
  'positions-and-breaks': positionsAndBreaks,
  'desk-and-phone': deskAndPhone,
  'tender-spots': tenderSpots,
  'the-neck-link': theNeckLink,
  flares,
  'soreness-after-exercise': sorenessAfterExercise,
  sleep,
  'stress-and-breathing': stressAndBreathing,
  'pain-during-exercise': painDuringExercise,
  'when-to-see-someone': whenToSeeSomeone,
  'popping-and-massage': poppingAndMassage,
  rolling,
  'equipment-and-substitutes': equipmentAndSubstitutes,
  'how-long-it-takes': howLongItTakes,
  'daily-habit': dailyHabit,
  'scoliosis-arthritis-discs': scoliosisArthritisDiscs,
  'where-these-exercises-come-from': whereTheseExercisesComeFrom,
  'myths-you-may-have-met': mythsYouMayHaveMet,
} as const satisfies Record<ArticleId, ArticleWords>
