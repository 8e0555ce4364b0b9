/** A place on the body map: where it is, and what pointing at it means for the plan. */

import * as z from 'zod'
import { zones } from './vocabulary.ts'

export const zoneSchema = z.strictObject({
  id: z.enum(zones),
  /** Which drawing of the body shows it. */
  view: z.enum(['front', 'back', 'both']),
  /** `beyond`: alone, it is not what this app is for, and the notice says so. */
  scope: z.enum(['upper-back', 'neighbour', 'beyond']),
  /** Pain here may come from the neck: pointing here offers the questions about it. */
  neckCheck: z.boolean(),
  /** Pain here may come from the heart, the lungs or the belly: the notice comes before all else. */
  safetyFirst: z.boolean().optional(),
  /** Statements of the source documents that live here: ids in `knowledge/trace`. */
  seeds: z.array(z.string()),
})
export type Zone = Readonly<z.infer<typeof zoneSchema>>

export const zoneWordsSchema = z.strictObject({
  /** As a person would say it. */
  name: z.string().min(3).max(40),
  /** Where it is, for someone who cannot see the drawing. */
  where: z.string().min(20),
  /** Shown when this is the only place pointed at, or the one that needs a word. */
  notice: z.string().min(20).optional(),
})
export type ZoneWords = Readonly<z.infer<typeof zoneWordsSchema>>

/** What to try for a tender spot, in order. */
export const knotPlaceSchema = z.strictObject({
  zones: z.array(z.enum(zones)).min(1),
  /** Exercise ids, first one first. Precautions still decide what is offered. */
  exercises: z.array(z.string()).min(1),
  seeds: z.array(z.string()),
  /** Why these, where the source documents say nothing. */
  why: z.string().optional(),
})
export type KnotPlace = Readonly<z.infer<typeof knotPlaceSchema>>
