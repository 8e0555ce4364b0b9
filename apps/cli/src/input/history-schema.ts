/** The history as `adapt --json` prints it and `plan --history` reads it. */

import type { History } from '@unhunch/engine'
import * as z from 'zod'

const day = z.iso.date()
const score = z.number().min(0).max(10)
const id = z.string().min(1).max(80)
const count = z.int().min(0).max(10_000)

const standingSchema = z.strictObject({
  step: z.int().min(-20).max(200),
  form: z.exactOptional(id),
  restsUntil: z.exactOptional(day),
  banned: z.exactOptional(z.boolean()),
  liking: z.number().min(-2).max(2),
  easyInARow: count,
  ambersInARow: count,
  redOn: z.exactOptional(day),
})

const doneSchema = z.strictObject({
  day,
  items: z
    .array(z.strictObject({ exercise: id, form: id, outcome: z.enum(['done', 'partly', 'skipped']) }))
    .max(50),
})

export const historySchema: z.ZodType<History> = z.strictObject({
  startDay: day,
  done: z.array(doneSchema),
  standings: z.record(id, standingSchema),
  lane: z.enum(['plan', 'flare', 'paused', 'graduated']),
  laneUntil: z.exactOptional(day),
  lighterFrom: z.exactOptional(day),
  variedOn: z.exactOptional(day),
  painUsual: z.exactOptional(score),
  checkIns: z.array(z.strictObject({ day, painAverage: score, goals: z.array(score) })),
  rescreenDue: z.boolean(),
  painToday: z.exactOptional(z.strictObject({ day, pain: score })),
})
