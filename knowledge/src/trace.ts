/** Where every statement of the source documents lives in the product, and how to check that it does. */

/** How a statement came through. */
export const treatments = ['kept', 'softened', 'reworded', 'not repeated', 'safety'] as const
export type Treatment = (typeof treatments)[number]

/**
 * Something in the product, as `kind:id`. After a `#`: a section of an article,
 * or the entry of a source document that an exercise says it holds.
 */
export type Ref =
  | `exercise:${string}`
  | `article:${string}`
  | `tip:${string}`
  | `zone:${string}`
  | `knots:${string}`
  | `question:${string}`
  | `red-flag:${string}`
  | `precaution:${string}`
  | `symptom:${string}`
  | `policy:${string}`
  | `guideline:${string}`
  | `intake:${string}`

export interface Home {
  readonly id: string
  readonly homes: readonly Ref[]
  readonly treatment: Treatment
}

/** An entry that names, in its own `seeds`, the statements it holds. */
export interface Citation {
  readonly ref: Ref
  readonly seeds: readonly string[]
}

export type TraceProblem =
  | { readonly kind: 'no-home'; readonly id: string }
  | { readonly kind: 'listed-twice'; readonly id: string }
  | { readonly kind: 'unknown-id'; readonly id: string }
  | { readonly kind: 'home-gone'; readonly id: string; readonly ref: Ref }
  | { readonly kind: 'not-said-there'; readonly id: string; readonly ref: Ref }
  | { readonly kind: 'not-listed-here'; readonly id: string; readonly ref: Ref }

/** Every id needs a home, every home must exist in the index, and no id may stand twice. */
export function resolveHomes(
  ids: readonly string[],
  homes: readonly Home[],
  index: ReadonlySet<string>,
): readonly TraceProblem[] {
  const known = new Set(ids)
  const seen = new Set<string>()
  const problems: TraceProblem[] = []
  for (const home of homes) {
    if (!known.has(home.id)) problems.push({ kind: 'unknown-id', id: home.id })
    if (seen.has(home.id)) problems.push({ kind: 'listed-twice', id: home.id })
    if (home.homes.length > 0) seen.add(home.id)
    for (const ref of home.homes) {
      if (!index.has(ref)) problems.push({ kind: 'home-gone', id: home.id, ref })
    }
  }
  for (const id of ids) if (!seen.has(id)) problems.push({ kind: 'no-home', id })
  return problems
}

/** Homes in an entry whose own `seeds` do not name the statement. */
export function findUnsaid(homes: readonly Home[], citations: readonly Citation[]): readonly TraceProblem[] {
  const seedsByRef = new Map<string, readonly string[]>(citations.map((each) => [each.ref, each.seeds]))
  return homes.flatMap((home) =>
    home.homes
      .filter((ref) => seedsByRef.get(withoutPart(ref))?.includes(home.id) === false)
      .map((ref) => ({ kind: 'not-said-there' as const, id: home.id, ref })),
  )
}

/** Statements that an entry names in its `seeds`, but whose homes do not list it. */
export function findUnlisted(
  homes: readonly Home[],
  citations: readonly Citation[],
): readonly TraceProblem[] {
  const refsById = new Map(homes.map((home) => [home.id, home.homes.map(withoutPart)]))
  const problems: TraceProblem[] = []
  for (const { ref, seeds } of citations) {
    for (const id of seeds) {
      const refs = refsById.get(id)
      if (!refs) problems.push({ kind: 'unknown-id', id })
      else if (!refs.includes(ref)) problems.push({ kind: 'not-listed-here', id, ref })
    }
  }
  return problems
}

function withoutPart(ref: Ref): string {
  return ref.split('#')[0] ?? ref
}

/** A problem as a sentence for the person who has to mend it. */
export function tellProblem(problem: TraceProblem): string {
  switch (problem.kind) {
    case 'no-home':
      return `${problem.id} has no home.`
    case 'listed-twice':
      return `${problem.id} stands twice in the homes.`
    case 'unknown-id':
      return `${problem.id} is not an id of the source documents.`
    case 'home-gone':
      return `${problem.id} says it lives in ${problem.ref}, which does not exist.`
    case 'not-said-there':
      return `${problem.id} says it lives in ${problem.ref}, whose seeds do not name it.`
    case 'not-listed-here':
      return `${problem.ref} names ${problem.id} in its seeds, but its homes do not list it.`
  }
}
