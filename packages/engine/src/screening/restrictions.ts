/** What a person's precautions leave of a form: offered or not, how long held, how much. */

import type { Clause, Effort, LoadId, Position, Purpose } from '@unhunch/knowledge'

/** A precaution that holds for this person. */
export interface Restriction {
  /** Id of the precaution. */
  readonly id: string
  readonly clauses: readonly Clause[]
}

/** As much of a form of an exercise as a restriction looks at. */
export interface RestrictedForm {
  readonly position: Position
  readonly purposes: readonly Purpose[]
  readonly effort: Effort
  readonly loads: Readonly<Partial<Record<LoadId, 1 | 2 | undefined>>>
}

export interface Withholding {
  /** Id of the restriction. */
  readonly restriction: string
  readonly clause: Clause
}

/** Every clause that keeps a form from being offered; empty when it may be. Strictest wins: one is enough. */
export function withheldBy(
  restrictions: readonly Restriction[],
  form: RestrictedForm,
): readonly Withholding[] {
  const withholding: Withholding[] = []
  for (const { id, clauses } of restrictions) {
    for (const clause of clauses) {
      if (withholds(clause, form)) withholding.push({ restriction: id, clause })
    }
  }
  return withholding
}

/** How long a hold may and should be, in seconds; absent where nothing is said. The cap wins over the floor. */
export function holdLimits(
  restrictions: readonly Restriction[],
  form: RestrictedForm,
): { readonly atMost?: number; readonly atLeast?: number } {
  let atMost = Number.POSITIVE_INFINITY
  let atLeast = 0
  for (const { clauses } of restrictions) {
    for (const clause of clauses) {
      if (clause.kind === 'cap-hold') {
        const isMeant = clause.load === undefined || loadOf(form, clause.load) > 0
        if (isMeant && isFor(clause.purposes, form)) atMost = Math.min(atMost, clause.seconds)
      }
      if (clause.kind === 'hold-at-least' && form.purposes.includes('stretch'))
        atLeast = Math.max(atLeast, clause.seconds)
    }
  }
  return {
    ...(atMost < Number.POSITIVE_INFINITY && { atMost }),
    ...(atLeast > 0 && { atLeast: Math.min(atLeast, atMost) }),
  }
}

/** The share of the usual dose that is left: the smallest named, else all of it. */
export function doseShare(restrictions: readonly Restriction[]): number {
  return Math.min(
    1,
    ...restrictions.flatMap(({ clauses }) =>
      clauses.flatMap((clause) => (clause.kind === 'dose-share' ? [clause.share] : [])),
    ),
  )
}

/** No session today. */
export function mustRest(restrictions: readonly Restriction[]): boolean {
  return restrictions.some(({ clauses }) => clauses.some(({ kind }) => kind === 'rest'))
}

function withholds(clause: Clause, form: RestrictedForm): boolean {
  switch (clause.kind) {
    case 'withhold':
      return loadOf(form, clause.load) >= clause.atLeast
    case 'only-positions':
      return isFor(clause.purposes, form) && !clause.positions.includes(form.position)
    case 'only-purposes':
      return !isFor(clause.purposes, form) || effortRank[form.effort] > effortRank[clause.effort]
    case 'cap-hold':
    case 'hold-at-least':
    case 'dose-share':
    case 'rest':
      return false
  }
}

function isFor(purposes: readonly Purpose[] | undefined, form: RestrictedForm): boolean {
  return purposes === undefined || form.purposes.some((purpose) => purposes.includes(purpose))
}

function loadOf(form: RestrictedForm, load: string): 0 | 1 | 2 {
  return (form.loads as Readonly<Record<string, 1 | 2 | undefined>>)[load] ?? 0
}

const effortRank = { gentle: 0, light: 1, moderate: 2 } as const satisfies Record<Effort, number>
