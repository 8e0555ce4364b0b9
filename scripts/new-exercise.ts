/** Starts a new exercise from a filled-in one: `npm run new-exercise -- towel-stretch "Towel stretch"`. */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { languages } from '../knowledge/src/language.ts'

const model = { id: 'shoulder-rolls', name: 'Shoulder rolls' }
const folder = new URL('../knowledge/exercises/', import.meta.url)

const [id = '', name = id.replaceAll('-', ' ')] = process.argv.slice(2)
const problem = findProblem()
if (problem) {
  console.error(problem)
  process.exitCode = 1
} else {
  copyModel()
  tellWhatIsLeft()
}

function findProblem(): string | undefined {
  if (!/^[a-z]+(-[a-z]+)*$/.test(id))
    return 'Give an id in small letters and hyphens, and a name:\n  npm run new-exercise -- towel-stretch "Towel stretch"'
  return existsSync(new URL(id, folder)) ? `knowledge/exercises/${id} is already there.` : undefined
}

function copyModel(): void {
  mkdirSync(new URL(id, folder))
  for (const file of readdirSync(new URL(model.id, folder))) {
    const text = readFileSync(new URL(`${model.id}/${file}`, folder), 'utf8')
      .replaceAll(model.id, id)
      .replaceAll(model.name, name)
      .replaceAll(model.name.toLowerCase(), name.toLowerCase())
      // The model's places in the source articles are not the new exercise's.
      .replace(/seeds: \[[^\]]*\]/, 'seeds: []')
    writeFileSync(new URL(`${id}/${file}`, folder), text)
  }
}

function tellWhatIsLeft(): void {
  const camel = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  console.log(`knowledge/exercises/${id}/ is a copy of ${model.id}, which is complete. Now:

1. Rewrite the files, the words in every language. Every number needs a source of its own; knowledge/GUIDELINES.md says how.
2. Add to knowledge/exercises/index.ts:
     import { exercise as ${camel} } from './${id}/exercise.ts'
     import { movement as ${camel}Movement } from './${id}/movement.ts'
     ${camel},                          (in exercises)
     '${id}': ${camel}Movement,         (in movements)
3. Add to knowledge/exercises/words.${languages.join('.ts, words.')}.ts, each in its language:
     import { words as ${camel} } from './${id}/words.en.ts'
     '${id}': ${camel},                 (in exerciseWords)
4. Place it in a progression (knowledge/progressions/) when it has an easier or a harder neighbour.
5. npm run fix, then npm run check: the rules name what is still missing.`)
}
