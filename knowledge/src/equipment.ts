/** A thing that an exercise may need, as the intake offers it. */

import * as z from 'zod'
import { equipmentIds } from './vocabulary.ts'

export const equipmentSchema = z.strictObject({
  id: z.enum(equipmentIds),
  /** `home`: most homes have it. `buy`: it usually has to be bought. */
  kind: z.enum(['home', 'buy']),
  /** Having one of these counts as having this. */
  covers: z.array(z.enum(equipmentIds)),
  /** Asked again before every session that uses it: it can wear, slip or come loose. */
  checkEachTime: z.boolean(),
})
export type Equipment = Readonly<z.infer<typeof equipmentSchema>>

export const equipmentWordsSchema = z.strictObject({
  name: z.string().min(3).max(40),
  /** As it stands in “It needs …”. */
  phrase: z.string().min(3).max(40),
  /** What counts as one. */
  description: z.string().min(20),
  /** What does the same job. Absent where nothing does. */
  instead: z.string().min(10).optional(),
  /** What must not be used in its place. */
  neverInstead: z.string().min(10).optional(),
  /** What to look at before using it. */
  safety: z.string().min(10).optional(),
})
export type EquipmentWords = Readonly<z.infer<typeof equipmentWordsSchema>>
