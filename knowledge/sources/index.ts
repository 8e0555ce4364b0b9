/** Every source that a number or a claim in the app rests on. */

import type { Source } from '../src/source.ts'
import { articles } from './articles.ts'
import { guidelines } from './guidelines.ts'
import { practice } from './practice.ts'
import { reviews } from './reviews.ts'
import { studies } from './studies.ts'
import { trials } from './trials.ts'

export const sources: readonly Source[] = [
  ...trials,
  ...reviews,
  ...studies,
  ...guidelines,
  ...practice,
  ...articles,
]
