/** Says of every field that a reader does not use that it is lost, and how. */

import type { LossId, Losses } from './loss.ts'

/** What becomes of each field. One that is missing here is one that the format does not describe. */
export type FieldPlan = ReadonlyMap<string, LossId | 'used'>

export function planFields(
  used: readonly string[],
  lost: Readonly<Partial<Record<LossId, readonly string[]>>>,
): FieldPlan {
  const fates = new Map<string, LossId | 'used'>(used.map((field) => [field, 'used']))
  for (const [what, fields] of Object.entries(lost)) {
    for (const field of fields) fates.set(field, what as LossId)
  }
  return fates
}

export function loseUnread(value: object, path: string, plan: FieldPlan, losses: Losses): void {
  for (const [field, content] of Object.entries(value)) {
    if (!isGiven(content)) continue
    const fate = plan.get(field) ?? 'unknown-field'
    if (fate !== 'used') losses.add(fate, fieldOf(path, field))
  }
}

/** An empty list or text holds nothing that could be lost. */
function isGiven(content: unknown): boolean {
  if (content === null || content === undefined || content === '') return false
  return typeof content !== 'object' || Object.keys(content).length > 0
}

function fieldOf(path: string, field: string): string {
  if (!/^[\w-]{1,40}$/.test(field)) return `${path}[${JSON.stringify(field.slice(0, 40))}]`
  return path === '' ? field : `${path}.${field}`
}
