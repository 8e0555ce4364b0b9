/** What is shown of an exercise while its words are loading, or when there are none. */

import type { FormWords } from './life.ts'

export const noWords: FormWords = {
  name: '',
  summary: '',
  start: '',
  steps: [],
  breath: '',
  feel: '',
  mistakes: [],
  stop: [],
  notes: [],
  phases: {},
  needs: [],
}
