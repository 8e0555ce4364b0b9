/**
 * Draws the key poses of exercises as PNG sheets and tells what is beyond the limits:
 * `npm run contact-sheet -- cat-cow open-book --form seated --body sturdy --between --out sheets`.
 * Without a name, all exercises; `postures` shows how the body rests in each posture.
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { encode } from 'fast-png'
import { movementSchema } from '../knowledge/src/movement.ts'
import { bodyIds } from '../packages/figure/src/skeleton/body-shape.ts'
import { createSheetBody, drawSheet } from './draw-sheet.ts'
import { chooseForms, chooseNames, listSubjects, readSubject } from './sheet-subjects.ts'
import { tellFindings } from './tell-findings.ts'

const usage = 'npm run contact-sheet -- [exercise …] [--form f] [--body b] [--between] [--out folder]'

const problem = await drawSheets()
if (problem !== undefined) {
  console.error(problem)
  process.exitCode = 1
}

/** Answers what was asked wrongly, in words. */
async function drawSheets(): Promise<string | undefined> {
  const asked = readOptions()
  if (typeof asked === 'string') return `${asked}\n${usage}`
  const { names, form, body, between, out } = asked
  const chosenBodies = chooseNames('--body', body === undefined ? [] : [body], bodyIds)
  if (typeof chosenBodies === 'string') return chosenBodies
  const subjects = chooseNames('exercise', names, listSubjects())
  if (typeof subjects === 'string') return subjects
  // A posture is looked at only when it is asked for.
  const wanted = names.length > 0 ? subjects : subjects.filter((id) => id !== 'postures')

  const bodies = chosenBodies.map(createSheetBody)
  let drawn = 0
  for (const id of wanted) {
    const subject = await readSubject(id)
    const forms = chooseForms(subject, form)
    if (typeof forms === 'string') {
      if (names.length > 0) return forms
      continue
    }
    drawn += 1
    console.log(`\n${id}`)
    for (const { path, message } of movementSchema.safeParse(subject.movement).error?.issues ?? [])
      console.log(`  ${path.join('.')}: ${message}`)
    const sheet = drawSheet(bodies, forms, subject.muscles, {
      between,
      onSolved: (each, where, solved) => console.log(`  ${where}: ${tellFindings(each, solved)}`),
    })
    const file = join(out, `${[id, form].filter(Boolean).join('-')}.png`)
    mkdirSync(out, { recursive: true })
    writeFileSync(file, encode({ ...sheet, channels: 4, depth: 8 }, { zlib: { level: 1 } }))
    console.log(`  ${file}`)
  }
  return drawn === 0 ? `--form: found "${form}", expected the form of an exercise.` : undefined
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        form: { type: 'string' },
        body: { type: 'string' },
        between: { type: 'boolean', default: false },
        out: { type: 'string', default: 'contact-sheets' },
      },
    })
    return {
      names: positionals,
      form: values.form,
      body: values.body,
      between: values.between,
      out: values.out,
    }
  } catch (error) {
    return (error as Error).message
  }
}
