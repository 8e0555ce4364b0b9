/** Lists of exercises from other apps: what is read, what is lost, and what is refused. */

import { policy } from '@unhunch/knowledge/policy'
import { describe, expect, it } from 'vitest'
import {
  findItems,
  type Loss,
  mostItems,
  pickItems,
  type ReadRoutines,
  readRoutines,
} from '../../src/routines/index.ts'
import { fileNames, fileText, journalProblems } from './routine-files.ts'

const { routine, foreign } = policy

describe('readRoutines', () => {
  it.each(fileNames)('reads %s into routines that the journal takes', (name) => {
    const read = readFile(name)
    expect(name.startsWith(read.format)).toBe(true)
    expect(read.routines.length).toBeGreaterThan(0)
    expect(journalProblems(read.routines)).toEqual([])
  })

  it.each`
    file                              | lists
    ${'free-exercise-db-one.json'}    | ${'- Door Frame Chest Opener 1x2 hold 15'}
    ${'free-exercise-db-list.json'} | ${`- Cat-Camel 1x2 hold 15 (cat-cow/flow)
- Kneeling Band Row 2x10 rest 30
- Marching on the Spot 1x30s`}
    ${'rotator-cuff-pt-minimal.json'} | ${'Three quiet weeks\n- Slow shrug 2x12 rest 60'}
    ${'rotator-cuff-pt-full.json'} | ${`Upper back after the desk: Calm it down, from R. Okafor, physiotherapist
- Cat-cow 2x8 rest 60 (cat-cow/flow)
- Blade squeeze against the wall 4x1 hold 20 rest 30
Upper back after the desk: Build it up, from R. Okafor, physiotherapist
- Open Book - Left 3x6 hold 5 rest 45 (open-book/floor)
- Suitcase carry 2x1 hold 40 rest 60`}
    ${'my-pt-backup.json'} | ${`Mornings
- Neck: slow circles 1x60s rest 20
- Doorway lean 3x3 of 24s rest 15 each
After work
- Thread the needle 1x10 of 6s rest 20 each (thread-the-needle/floor)`}
    ${'my-pt-exercises.json'}         | ${'- Book behind the shoulder blades 1x120s'}
    ${'my-pt-early.json'} | ${`- Pull: towel rows 2x45s rest 5
- Neck: ear to shoulder L/R 2x3 of 30s rest 30 each`}
    ${'my-pt.csv'} | ${`- Doorway lean 2x3 of 24s rest 15 each
- Slow circles 1x90s
- Nod, then tuck 2x10 of 3s rest 30 each`}
    ${'my-pt-spreadsheet.csv'} | ${`- Cat-cow 2x8 of 4.5s rest 30 (cat-cow/flow)
- Wandengel 1x6 each`}
  `('takes the doses of $file as they are', ({ file, lists }) => {
    expect(print(readFile(file))).toBe(lists)
  })

  it('keeps the words, as text and in order', () => {
    expect(readFile('my-pt.csv').routines[0]?.items[0]?.steps).toEqual([
      'Forearm on the frame, then step.',
      'Say "ah" and let go.',
    ])
    expect(readFile('free-exercise-db-held.json').routines[0]?.items[1]?.name).toBe('Shrug & <b>let go</b>')
    expect(readFile('rotator-cuff-pt-full.json').routines[0]?.items[1]?.note).toBe(
      'Stop above 2 out of 10 · A third of your strength · twice a day · Breathe out long',
    )
  })

  it('says of free-exercise-db that it has no dose, and that pictures stay behind', () => {
    expect(lossesIn('free-exercise-db-one.json', ['no-dose', 'pictures'])).toEqual([
      {
        where: 'file',
        what: 'no-dose',
        count: 1,
        values: {
          sets: 1,
          reps: foreign.stretchReps.value,
          holdSeconds: foreign.stretchHoldSeconds.value,
          seconds: 0,
        },
      },
      { where: 'images', what: 'pictures', count: 1, values: {} },
    ])
  })

  it('says what a programme loses: its rules, its pain limits, its phases', () => {
    const what = ['progression', 'phases-apart', 'rule', 'as-note', 'links', 'empty-list'] as const
    expect(lossesIn('rotator-cuff-pt-full.json', what).map(printLoss)).toEqual([
      'rule at phases[0].rules[0] {"text":"Nothing above shoulder height yet"}',
      'rule at phases[0].rules[1] {"text":"A warm shower before you begin is fine"}',
      'rule at phases[1].rules[0] {"text":"One more set only after two easy days"}',
      'progression at progressionRules',
      'phases-apart at phases',
      'as-note at exercises[0].painThreshold, 2 times',
      'as-note at exercises[0].effortGuidance',
      'as-note at exercises[0].frequency',
      'as-note at exercises[0].halfwayCue',
      'empty-list at phases[2] {"name":"Upper back after the desk: Keep it"}',
      'links at exercises[0].videoUrl',
      'links at exercises[0].videoReferences',
    ])
  })

  it('says which numbers it changed, put in or left out', () => {
    const what = ['number-changed', 'number-put-in', 'refers-to-nothing', 'text-cleaned'] as const
    expect(lossesIn('rotator-cuff-pt-odd.json', [...what, 'unknown-field']).map(printLoss)).toEqual([
      `number-put-in at exercises[0] {"field":"rep-seconds","value":${routine.ownRepSeconds.value}}, 2 times`,
      `number-put-in at exercises[2].reps {"field":"reps","value":${routine.ownReps.value}}`,
      `number-put-in at exercises[2].holdSeconds {"field":"hold","value":${foreign.stretchHoldSeconds.value}}`,
      `number-changed at exercises[0].sets {"found":40,"kept":${routine.mostSets.value}}`,
      'number-changed at exercises[0].reps {"found":7.5,"kept":8}',
      `number-changed at exercises[0].restSeconds {"found":1000,"kept":${routine.longestRestSeconds.value}}`,
      'refers-to-nothing at exercises[1].phase',
      'text-cleaned at exercises[2].name',
      'unknown-field at exercises[2].mood',
    ])
    expect(
      lossesIn('my-pt-backup.json', ['refers-to-nothing', 'in-no-list', 'history']).map(printLoss),
    ).toEqual([
      'refers-to-nothing at data.sessionDefinitions[0].exercises[2].exerciseId',
      'in-no-list at data.exercises[3]',
      'history at data.sessionInstances',
    ])
  })

  it('offers a whole library to choose from', () => {
    const text = JSON.stringify(
      Array.from({ length: 873 }, (_, place) => ({
        name: place % 100 === 7 ? `Neck Glide ${place}` : `Lift ${place}`,
        instructions: ['Do it.'],
      })),
    )
    const read = readText(text)
    const [draft] = read.routines
    expect(draft?.kind).toBe('choices')
    if (!draft) return
    expect(findItems(draft, ' glide  NECK ')).toEqual([7, 107, 207, 307, 407, 507, 607, 707, 807])
    const picked = pickItems(draft, [107, 7, 9999])
    expect(picked.items.map(({ name }) => name)).toEqual(['Neck Glide 107', 'Neck Glide 7'])
    expect(picked.kind).toBe('list')
    expect(pickItems(draft, findItems(draft, '')).items.length).toBe(mostItems)
    expect(read.losses.length).toBeLessThan(5)
  })

  it('cuts what is too long, and says so', () => {
    const read = readText(
      JSON.stringify({
        name: 'n'.repeat(200),
        instructions: ['A sentence. '.repeat(60), ...Array.from({ length: 20 }, () => 'Again.')],
      }),
    )
    const [item] = read.routines[0]?.items ?? []
    expect(item?.name).toBe(`${'n'.repeat(79)}…`)
    expect(item?.steps.length).toBe(12)
    expect(item?.steps[0]?.endsWith('sentence.')).toBe(true)
    expect(read.losses.map(printLoss)).toContain('text-cut at name {"most":80}')
    expect(read.losses.map(printLoss)).toContain('steps-cut at instructions[0] {"most":12,"left":10}')
  })

  it('never cuts a character in two, and leaves out what cannot be shown', () => {
    const name = '😀'.repeat(60)
    const read = readText(JSON.stringify({ name, instructions: ['\u202Eback\ud800wards\u0000 now'] }))
    const [item] = read.routines[0]?.items ?? []
    expect(item?.name).toBe(`${'😀'.repeat(39)}…`)
    expect(item?.steps).toEqual(['backwards now'])
  })

  it('is not fooled by names that mean something to the language', () => {
    const text =
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "name": "__proto__", "instructions": ["toString"], "category": "constructor"}'
    const read = readText(text)
    expect(read.routines[0]?.items[0]?.name).toBe('__proto__')
    expect('polluted' in {}).toBe(false)
  })

  it.each`
    what                          | text                                                          | problem
    ${'nothing'}                  | ${' \uFEFF\n'}                                                | ${'empty at file: found nothing, expected a list of exercises'}
    ${'a picture'}                | ${'\uFFFDPNG\r\n'}                                            | ${'foreign at file: found "\uFFFDPNG", expected a file of free-exercise-db, rotator-cuff-pt, my-pt'}
    ${'our own journal'}          | ${'{"format": "unhunch-journal", "entries": []}'}             | ${'foreign at file: found "unhunch-journal", expected a file of free-exercise-db, rotator-cuff-pt, my-pt'}
    ${'a table of another kind'}  | ${'name,weight\nAnna,60\n'}                                   | ${'foreign at file: found "name,weight\\nAnna,60", expected a file of free-exercise-db, rotator-cuff-pt, my-pt'}
    ${'a file cut short'}         | ${fileText('free-exercise-db-one.json').slice(0, 57)}         | ${'torn at line 3, column 12: found "\\"static", expected a text that ends with a quotation mark'}
    ${'a missing comma'}          | ${'{"name": "Row"\n "instructions": []}'}                     | ${'torn at line 2, column 2: found "\\"instructions\\": []}", expected a comma or }'}
    ${'endless nesting'}          | ${'['.repeat(100000)}                                         | ${'too-large at file: found 100000 levels, expected at most 40 levels'}
    ${'a file without end'}       | ${' '.repeat(4000001)}                                        | ${'too-large at file: found 4000001 characters, expected at most 4000000 characters'}
    ${'a name that is none'}      | ${'[{"name": "Row", "category": ""}, {"name": " \\u0007 "}]'} | ${'damaged at [1].name: found " \\u0007 ", expected text that is not empty'}
    ${'steps that are none'}      | ${'{"name": "Row", "instructions": "Pull"}'}                  | ${'damaged at instructions: found "Pull", expected a list or null'}
    ${'no phases'}                | ${'{"name": "P", "phases": [], "exercises": []}'}             | ${'damaged at phases: found [], expected a list of 1 to 50'}
    ${'no sets'}                  | ${programme('"sets": 0')}                                     | ${'damaged at exercises[0].sets: found 0, expected a number, 1 or more'}
    ${'a number as text'}         | ${programme('"sets": "NaN"')}                                 | ${'damaged at exercises[0].sets: found "NaN", expected a number, 1 or more'}
    ${'a number without end'}     | ${programme('"sets": 1e999')}                                 | ${'damaged at exercises[0].sets: found Infinity, expected a number, 1 or more'}
    ${'less than nothing'}        | ${programme('"sets": 1, "restSeconds": -5')}                  | ${'damaged at exercises[0].restSeconds: found -5, expected a number, 0 or more or null'}
    ${'a timer of no kind'}       | ${programme('"sets": 1, "timerType": "egg"')}                 | ${'damaged at exercises[0].timerType: found "egg", expected one of isometric, rep_based, hybrid or null'}
    ${'the same phase twice'}     | ${programme('"sets": 1', '{"id": "1", "name": "Again"}')}     | ${'damaged at phases[1].id: found "1", expected an id that no other has'}
    ${'nothing in any phase'}     | ${programme('"sets": 1, "phase": 7')}                         | ${'damaged at exercises[0].phase: found 7, expected the id of a phase'}
    ${'a later my-pt'}            | ${'{"version": 2, "data": {"exercises": []}}'}                | ${'newer at version: found 2, expected 1 or earlier'}
    ${'exercises that are none'}  | ${'{"version": 1, "data": {"exercises": {}}}'}                | ${'damaged at data.exercises: found {}, expected a list of 1 to 2000'}
    ${'a cell that is no number'} | ${'name,defaultReps\nRow,ten\n'}                              | ${'damaged at row 2, defaultReps: found "ten", expected a number, or nothing'}
    ${'a kind that is none'}      | ${'# remark\nname,type\nRow,reps\nNod,fast\n'}                | ${'damaged at row 4, type: found "fast", expected one of duration, reps or null'}
    ${'a row without a name'}     | ${'name,defaultReps\r\nRow,3\r\n,4\r\n'}                      | ${'damaged at row 3, name: found nothing, expected text'}
    ${'a comma too many'}         | ${'name,instructions\nRow,Pull, slowly\n'}                    | ${'damaged at row 2: found " slowly", expected no more cells than the heading has'}
    ${'a quotation mark alone'}   | ${'name,instructions\nRow,"Pull\nNod,Slow\n'}                 | ${'torn at row 2: found a quotation mark alone, expected quotation marks in pairs'}
    ${'a heading alone'}          | ${'name,defaultReps\n'}                                       | ${'damaged at file: found a heading without rows, expected at least one exercise'}
    ${'a column twice'}           | ${'name,instructions,description\nRow,a,b\n'}                 | ${'damaged at row 1: found "instructions" twice, expected each column once'}
  `('refuses $what', ({ text, problem }) => {
    const read = readRoutines(text)
    expect(
      read.status === 'read'
        ? read
        : `${read.problem} at ${read.where}: found ${read.found}, expected ${read.expected}`,
    ).toBe(problem)
  })
})

type Read = Extract<ReadRoutines, { readonly status: 'read' }>

function readFile(name: string): Read {
  return readText(fileText(name))
}

function readText(text: string): Read {
  const read = readRoutines(text)
  if (read.status === 'read') return read
  throw new Error(JSON.stringify(read))
}

function lossesIn(name: string, what: readonly Loss['what'][]): readonly Loss[] {
  return readFile(name).losses.filter((loss) => what.includes(loss.what))
}

function printLoss({ what, where, count, values }: Loss): string {
  const detail = Object.keys(values).length > 0 ? ` ${JSON.stringify(values)}` : ''
  return `${what} at ${where}${detail}${count > 1 ? `, ${count} times` : ''}`
}

function print({ routines }: Read): string {
  return routines
    .flatMap(({ name, from, items }) => [
      ...(name === undefined ? [] : [from === undefined ? name : `${name}, from ${from}`]),
      ...items.map(({ name, prescription, repSeconds, sides, suggestion }) => {
        const { sets, reps, holdSeconds, seconds, restSeconds } = prescription
        return [
          `- ${name} ${sets}x${seconds > 0 ? `${seconds}s` : reps}`,
          ...(seconds === 0 && repSeconds !== routine.ownRepSeconds.value ? [`of ${repSeconds}s`] : []),
          ...(holdSeconds > 0 ? [`hold ${holdSeconds}`] : []),
          ...(restSeconds > 0 ? [`rest ${restSeconds}`] : []),
          ...(sides === 'each' ? ['each'] : []),
          ...(suggestion ? [`(${suggestion.exercise}/${suggestion.form})`] : []),
        ].join(' ')
      }),
    ])
    .join('\n')
}

function programme(fields: string, phase?: string): string {
  const phases = ['{"id": 1, "name": "One"}', ...(phase === undefined ? [] : [phase])].join(', ')
  return `{"name": "P", "phases": [${phases}], "exercises": [{"id": "a", "name": "Row", "phase": 1, ${fields}}]}`
}
