/** Questions about safety, and what their answers mean: red flags and precautions. */

import * as z from 'zod'
import { conditionSchema } from './condition.ts'
import { loadIds } from './load.ts'
import { efforts, positions, purposes } from './vocabulary.ts'

const id = z.string().regex(/^[a-z0-9-]+$/)

/** `emergency` questions come first, on one screen; `clinician` next; `care` last. */
export const questionStages = ['emergency', 'clinician', 'care'] as const

export const questionSchema = z.strictObject({
  id,
  stage: z.enum(questionStages),
  /** `yes-no` has the options `yes` and `no`. */
  kind: z.enum(['yes-no', 'choice', 'number']),
  /** For `choice`, in order; the first is the one that changes nothing. */
  options: z.array(id).optional(),
  /** For `number`: what is accepted, and its unit. */
  range: z.tuple([z.number(), z.number()]).optional(),
  unit: z.enum(['of 10', 'weeks', 'years']).optional(),
  /** Asked only when this holds. */
  askIf: conditionSchema.optional(),
  /** Asked again, as "since last time", at check-ins, after a rise in pain, and from the stop button. */
  again: z.boolean(),
  seeds: z.array(z.string()),
})
export type Question = Readonly<z.infer<typeof questionSchema>>

export const redFlagSchema = z.strictObject({
  id,
  /**
   * `emergency` ends the way at once; `see-clinician` means no plan until seen;
   * `with-care` allows a plan and adds its advice.
   */
  urgency: z.enum(['emergency', 'see-clinician', 'with-care']),
  /**
   * For `see-clinician`: one `strong` flag is enough; two `weak` ones are;
   * `supporting` counts as weak, but never alone nor with only its own kind.
   */
  weight: z.enum(['strong', 'weak', 'supporting']),
  within: z.enum(['now', 'same-day', 'one-to-two-days', 'days', 'routine']),
  /** What may be offered meanwhile: easy breathing and shoulder rolls, or nothing at all. */
  meanwhile: z.enum(['nothing', 'ease']),
  when: conditionSchema,
  /** What it may point to, for a clinician's review. */
  suspects: z.string(),
  sources: z.array(z.string()).min(1),
})
export type RedFlag = Readonly<z.infer<typeof redFlagSchema>>

/** One thing a precaution does. */
export const clauseSchema = z.discriminatedUnion('kind', [
  /** Forms whose load is at least this are not offered. */
  z.strictObject({
    kind: z.literal('withhold'),
    load: z.enum(loadIds as [string, ...string[]]),
    atLeast: z.union([z.literal(1), z.literal(2)]),
  }),
  /** Only forms in these positions are offered; with `purposes`, only forms for those purposes are meant. */
  z.strictObject({
    kind: z.literal('only-positions'),
    positions: z.array(z.enum(positions)).min(1),
    purposes: z.array(z.enum(purposes)).optional(),
  }),
  /** Only forms with at least one of these purposes, and at most this effort, are offered. */
  z.strictObject({
    kind: z.literal('only-purposes'),
    purposes: z.array(z.enum(purposes)).min(1),
    effort: z.enum(efforts),
  }),
  /** Holds are no longer than this; with `load`, only for forms that have it; with `purposes`, only for those. */
  z.strictObject({
    kind: z.literal('cap-hold'),
    seconds: z.number().min(0).max(120),
    load: z.enum(loadIds as [string, ...string[]]).optional(),
    purposes: z.array(z.enum(purposes)).optional(),
  }),
  /** Stretches are held at least this long, where the form's own range allows it. */
  z.strictObject({ kind: z.literal('hold-at-least'), seconds: z.number().min(5).max(60) }),
  /** No more than this share of the usual dose. */
  z.strictObject({ kind: z.literal('dose-share'), share: z.number().min(0.1).max(1) }),
  /** No session while it lasts. */
  z.strictObject({ kind: z.literal('rest') }),
])
export type Clause = Readonly<z.infer<typeof clauseSchema>>

export const precautionSchema = z.strictObject({
  /** `R01` … `R22` as in the clinical reference; a suffix where one was split: `R11-chest`. `P…` for what the person reports. */
  id: z.string().regex(/^[RP]\d\d(-[a-z-]+)?$/),
  when: conditionSchema,
  /** May be empty where the rule is only its advice. */
  clauses: z.array(clauseSchema),
  sources: z.array(z.string()).min(1),
  seeds: z.array(z.string()),
})
export type Precaution = Readonly<z.infer<typeof precautionSchema>>

export const questionWordsSchema = z.strictObject({
  /** A question a person can answer without a dictionary. */
  ask: z.string().min(8),
  /** One or two lines that help to answer. */
  help: z.string().optional(),
  /** For `choice`: the words of each option. */
  options: z.record(z.string(), z.string()).optional(),
  /** The question as asked again: "Since last time, …". */
  askAgain: z.string().optional(),
})
export type QuestionWords = Readonly<z.infer<typeof questionWordsSchema>>

export const redFlagWordsSchema = z.strictObject({
  /** A short heading for the card, calm and plain. */
  title: z.string(),
  /** What to do, and how soon. */
  advice: z.string(),
})
export type RedFlagWords = Readonly<z.infer<typeof redFlagWordsSchema>>

export const precautionWordsSchema = z.strictObject({
  /** As the person would say it: "a sore shoulder". */
  name: z.string(),
  /** What we change because of it, in a sentence or two. */
  change: z.string(),
  /** What to keep in mind while exercising. */
  advice: z.array(z.string()),
})
export type PrecautionWords = Readonly<z.infer<typeof precautionWordsSchema>>
