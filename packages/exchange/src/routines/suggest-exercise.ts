/** Finds the exercise of the library that goes by a name: by the same name, never by a similar one. */

import { exerciseWords } from '@unhunch/knowledge/en'
import { exercises } from '@unhunch/knowledge/exercises'
import type { Suggestion } from './routine-draft.ts'

export function suggestExercise(name: string): Suggestion | undefined {
  return suggestionByName.get(plain(name))
}

const suggestionByName = collectNames()

/** A name that two exercises go by is suggested for neither; an exercise's own name goes before another's alias. */
function collectNames(): ReadonlyMap<string, Suggestion> {
  const named = exercises.flatMap(({ id, forms }) => {
    const words = exerciseWords[id]
    const [first] = forms
    if (!words || !first) return []
    const known = { exercise: id, form: first.id }
    const ofForms = Object.entries(words.forms).map(([form, { name }]) => ({
      name,
      to: { exercise: id, form },
    }))
    return [{ name: words.name, to: known }, ...ofForms, ...words.aka.map((name) => ({ name, to: known }))]
  })
  const names = new Map<string, Suggestion>()
  const shared = new Set<string>()
  for (const { name, to } of named) {
    const key = plain(name)
    const before = names.get(key)
    if (before === undefined) names.set(key, to)
    else if (before.exercise !== to.exercise) shared.add(key)
  }
  const ownNames = new Map(named.filter(isOwnName).map(({ name, to }) => [plain(name), to]))
  for (const key of shared) {
    const own = ownNames.get(key)
    if (own) names.set(key, own)
    else names.delete(key)
  }
  return names
}

function isOwnName({ name, to }: { readonly name: string; readonly to: Suggestion }): boolean {
  return exerciseWords[to.exercise]?.name === name
}

/** Without case, accents, marks, and the words for a side. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/ (?:left|right|l r|both sides|each side)$/, '')
}
