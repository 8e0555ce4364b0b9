/** Finds every fact in a nested policy, with the path to it as its id. */

import type { Fact } from './fact.ts'

export interface FoundFact {
  /** `dosing.repsStep` */
  readonly id: string
  readonly fact: Fact<unknown>
}

export function listFacts(policy: object, path = ''): readonly FoundFact[] {
  return Object.entries(policy).flatMap(([key, value]: [string, unknown]) => {
    const id = path === '' ? key : `${path}.${key}`
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
    return isFact(value) ? [{ id, fact: value }] : listFacts(value, id)
  })
}

function isFact(value: object): value is Fact<unknown> {
  return 'value' in value && 'unit' in value && 'source' in value && 'note' in value
}
