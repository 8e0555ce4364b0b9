/** `unhunch import`: what is read from another app's file, and what is lost. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runMain } from './run-main.ts'

describe('import', () => {
  it('prints the lists and what is lost', async () => {
    expect(await runMain(['import', fileOf('my-pt-backup.json')])).toEqual({
      exitCode: 0,
      err: '',
      out: [
        'A file of my-pt.',
        '',
        'Mornings',
        '========',
        '1. Neck: slow circles: 1 min',
        '2. Doorway lean: 3 × 3 times, each side, 15 s of rest between',
        '',
        'After work',
        '==========',
        '1. Thread the needle: 10 times, each side; in our library: Thread the needle',
        '',
        'What is lost or changed',
        '=======================',
        '',
        '- Sides that change each time are done one after the other here (data.exercises[2].sideMode)',
        '- The pause of 4 s between repetitions is counted into each of them',
        '  (data.exercises[0].pauseBetweenReps)',
        '- The pause of 1 s between repetitions is counted into each of them',
        '  (data.exercises[2].pauseBetweenReps)',
        '- It points to something that is not in the file, and is left out',
        '  (data.sessionDefinitions[0].exercises[2].exerciseId)',
        '- An exercise that is in no list of the file is left out (data.exercises[3])',
        '- What was done in the past is not read (data.sessionInstances)',
        '- The settings of the other app are not read (data.settings)',
        '- The settings of the other app are not read (data.metadata)',
        '- There is no place here for data.sessionDefinitions[0].autoAdvance,',
        '  data.sessionDefinitions[0].pauseBetweenExercises',
        '',
      ].join('\n'),
    })
  })

  it('answers machines with the whole of it', async () => {
    const { out } = await runMain(['import', fileOf('my-pt-spreadsheet.csv'), '--json'])
    expect(JSON.parse(out)).toMatchObject({
      format: 'my-pt',
      lists: [{ kind: 'list', items: [{ name: 'Cat-cow' }, { name: 'Wandengel', sides: 'each' }] }],
      losses: [{ what: 'number-put-in', where: 'row 4, restBetweenSets' }, {}, { what: 'unknown-field' }],
    })
  })

  it('shows the beginning of a whole library, and finds in it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'unhunch-'))
    const file = join(folder, 'library.json')
    const exercises = Array.from({ length: 800 }, (_, place) => ({ name: `Lift ${place}`, instructions: [] }))
    writeFileSync(file, JSON.stringify(exercises))
    const whole = await runMain(['import', file])
    const found = await runMain(['import', file, '--find', 'lift 79'])
    rmSync(folder, { recursive: true })
    expect(whole.out).toContain('800 exercises to choose from')
    expect(whole.out).toContain('and 780 more. --find <text>')
    expect(found.out.match(/^ ?\d+\. .*$/gm)?.length).toBe(18)
    expect(found.out).toContain('1. Lift 79: ')
  })

  it.each(['my-pt-exercises.json', 'free-exercise-db-held.json', 'rotator-cuff-pt-full.json'])(
    'says so where nothing in %s has the words',
    async (name) => {
      const { out } = await runMain(['import', fileOf(name), '--find', 'zzz'])
      expect(out).toContain('No exercise has these words in its name.')
    },
  )
})

function fileOf(name: string): string {
  return fileURLToPath(new URL(`../../../packages/exchange/test/routines/files/${name}`, import.meta.url))
}
