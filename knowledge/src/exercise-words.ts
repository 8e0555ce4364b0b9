/** The words of an exercise in one language, at a reading age of about twelve. */

import * as z from 'zod'

const sentence = z.string().min(3)

export const exerciseWordsSchema = z.strictObject({
  name: z.string().min(3).max(48),
  /** Other names people know it by, the source documents' own among them. */
  aka: z.array(z.string()),
  /** What it does, in one line without promises. */
  summary: sentence,
  /** How to get into place. */
  start: sentence,
  /** What to do, a sentence or two each, in order. For the first form listed. */
  steps: z.array(sentence).min(1).max(7),
  breath: sentence,
  /** Where and how it should feel. */
  feel: sentence,
  mistakes: z.array(z.strictObject({ mistake: sentence, instead: sentence })).min(1),
  /** When to stop this exercise. At least one; the general rules are added to these. */
  stop: z.array(sentence).min(1),
  /** What a camera that follows this exercise cannot see of it, in one sentence. Only where one can follow. */
  unseen: sentence.optional(),
  /** Things to know: where the name comes from, what the source got wrong, a tip. */
  notes: z.array(sentence),
  /** Every form after the first says its name and how it differs. The first may, too. */
  forms: z.record(
    z.string(),
    z.strictObject({
      name: z.string().min(3).max(56),
      /** Replaces `start` for this form. */
      start: sentence.optional(),
      /** Replaces `steps` for this form. */
      steps: z.array(sentence).min(1).max(7).optional(),
      /** Replaces `breath` for this form. */
      breath: sentence.optional(),
      note: sentence.optional(),
    }),
  ),
  /** A cue of two to six words for every phase of every tempo. */
  phases: z.record(z.string(), z.string().min(2).max(48)),
})
export type ExerciseWords = z.infer<typeof exerciseWordsSchema>
