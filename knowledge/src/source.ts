/** A source that a number or a claim rests on, and how far it can be trusted. */

import * as z from 'zod'

/**
 * - `trial`: tested against something else in people.
 * - `study`: watched or measured in people, not tested against anything else.
 * - `guideline`: advice of a professional or public body, or of a panel of experts.
 * - `practice`: common clinical practice or an expert's view; nothing tested could be cited.
 * - `article`: one of the five articles this app grew from.
 */
export const grades = ['trial', 'study', 'guideline', 'practice', 'article'] as const
export type Grade = (typeof grades)[number]

export const sourceSchema = z.strictObject({
  /** Short and stable: first author and year, a body and number, or a slug of the title. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  grade: z.enum(grades),
  /** "Andersen and colleagues", or the body that published it. Empty for common practice. */
  authors: z.string(),
  year: z.number().int().min(1950).max(2026).optional(),
  title: z.string().min(8),
  /** Journal with volume and pages where known. */
  publishedIn: z.string().optional(),
  /** Only when known from the reference itself: a guessed DOI is worse than none. */
  doi: z
    .string()
    .regex(/^10\.\d{4,}\//)
    .optional(),
  pmid: z
    .string()
    .regex(/^\d{6,9}$/)
    .optional(),
  pmcid: z
    .string()
    .regex(/^PMC\d{5,9}$/)
    .optional(),
  /** What it found, in one or two plain sentences with its numbers. */
  finding: z.string().min(10),
})
export type Source = Readonly<z.infer<typeof sourceSchema>>
