/** The words of an entry that is explained but not offered, in one language. */

import * as z from 'zod'

export const informationWordsSchema = z.strictObject({
  name: z.string().min(3).max(56),
  /** Other names people know it by, the source documents' own among them. */
  aka: z.array(z.string()),
  /** In one line, why it is not offered as an exercise. */
  summary: z.string().min(3),
  /** What a person may want to know, in order. */
  paragraphs: z.array(z.string().min(3)).min(1).max(6),
})
export type InformationWords = z.infer<typeof informationWordsSchema>
