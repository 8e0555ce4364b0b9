/** A journal for a browser that keeps nothing. */

// oxlint-disable-next-line import/no-unassigned-import -- zod reads its settings while schemas are made
import './without-eval.ts'

export { createMemoryStore } from '@unhunch/journal'
