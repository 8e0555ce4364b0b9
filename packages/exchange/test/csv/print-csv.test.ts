/** The tables, read back by the reader of the same library and by their plain text. */

import { unzipSync } from 'fflate'
import fc from 'fast-check'
import papaparse from 'papaparse'
import { describe, expect, it } from 'vitest'
import { columnIds, printCsv, tableIds } from '../../src/csv/index.ts'
import { anyJournal, dayOf, journalOf, startMs } from '../any-journal.ts'
import { someWords } from '../some-words.ts'

describe('printCsv', () => {
  it('has a table for each kind of entry, and leaves out what is empty', () => {
    const journal = journalOf(intake, begun, session, checkIn, list, practice, rest, ranges, sight)
    const files = filesOf(journal)
    expect(Object.keys(files)).toEqual([
      'README.txt',
      'sessions.csv',
      'exercises.csv',
      'begun.csv',
      'check-ins.csv',
      'goals.csv',
      'breaks.csv',
      'ranges.csv',
      'seen.csv',
      'events.csv',
      'about-you.csv',
      'lists.csv',
    ])
    expect(linesOf(files['sessions.csv'])).toEqual([
      'day,what,list,seconds,pain-before,pain-after,symptoms,ended-early',
      '2026-03-09,plan,,80,4,3,symptom dizziness,no',
      '2026-03-10,routine,For the neck,240,,,,',
    ])
    expect(linesOf(files['exercises.csv'])).toEqual([
      'day,what,list,exercise,outcome,effort,pain,character',
      '2026-03-09,plan,,cat-cow/flow,done,right,2,familiar',
      '2026-03-10,routine,For the neck,Towel slides,partly,,,',
    ])
    expect(linesOf(files['goals.csv'])).toEqual(['day,goal,score', '2026-03-15,lift my grandchild,7'])
    expect(linesOf(files['breaks.csv'])[1]).toBe('2026-03-10,10:05,short,done,45,cat-cow')
    expect(linesOf(files['ranges.csv'])).toEqual([
      'day,movement,side,degrees,tries',
      '2026-03-10,moved head-turn,left-side,60,52; 58; 57',
      '2026-03-10,moved trunk-turn,right-side,0,-3',
    ])
    expect(linesOf(files['seen.csv'])).toEqual([
      'day,what,exercise,side,reps-seen,reps-smaller,movement,reached,unit,held-seconds,faults,unseen-seconds',
      '2026-03-10,plan,cat-cow/flow,,8,1,moved trunk-inclination,34.5,degrees,,fault twists (4 s); fault too-fast (2 s),0',
      '2026-03-10,plan,chin-tuck/seated,left-side,0,0,moved head-glide,,share,21,,5',
    ])
    expect(linesOf(files['about-you.csv'])).toContain('2026-03-09,told weekdays,day 1; day 3')
    expect(linesOf(files['lists.csv'])[1]).toBe(
      'For the neck,Ann,Slowly.,day 2,Towel slides,each,2,8,0,0,30,,"Hold it.',
    )
  })

  it('says in its page what each column is', () => {
    const readme = filesOf(journalOf(checkIn))['README.txt'] ?? ''
    expect(readme).toBe(
      [
        '\uFEFFWhat this is.',
        'Days are year-month-day.',
        '',
        'check-ins.csv',
        'about check-ins',
        '  day: about day',
        '  pain-average: about pain-average',
        '  pain-worst: about pain-worst',
        '  stiffness: about stiffness',
        '',
        'goals.csv',
        'about goals',
        '  day: about day',
        '  goal: about goal',
        '  score: about score',
        '',
      ].join('\r\n'),
    )
    expect(Object.keys(someWords.columns).toSorted()).toEqual([...columnIds].toSorted())
  })

  it('has semicolons and decimal commas where spreadsheets expect them', () => {
    const files = filesOf(journalOf({ ...checkIn, body: { ...checkIn.body, painAverage: 2.5 } }), ',')
    expect(linesOf(files['check-ins.csv'])).toEqual([
      'day;pain-average;pain-worst;stiffness',
      '2026-03-15;2,5;5;3',
    ])
  })

  it('gives a spreadsheet nothing to work out, and loses no row', () => {
    fc.assert(
      fc.property(anyJournal, fc.constantFrom('.' as const, ',' as const), (journal, decimal) => {
        const files = filesOf(journal, decimal)
        const reports = journal.flatMap((entry) => (entry.type === 'report' ? [entry.body] : []))
        const practices = journal.filter(({ type }) => type === 'practice')
        const sessions = reports.filter(({ type }) => type === 'session')
        expect(recordsOf(files['sessions.csv'])).toHaveLength(sessions.length + practices.length)
        expect(recordsOf(files['breaks.csv'])).toHaveLength(
          journal.filter(({ type }) => type === 'break').length,
        )
        const told = journal.flatMap((entry) => (entry.type === 'ranges' ? entry.body.tries : []))
        expect(recordsOf(files['ranges.csv'])).toHaveLength(told.length)
        const seen = journal.flatMap((entry) => (entry.type === 'sight' ? entry.body.items : []))
        expect(recordsOf(files['seen.csv'])).toHaveLength(seen.length)
        for (const id of tableIds) {
          const text = files[`${id}.csv`]
          if (text === undefined) continue
          expect(text.startsWith('\uFEFF')).toBe(true)
          const { data, errors } = papaparse.parse(plain(text), {
            delimiter: decimal === ',' ? ';' : ',',
            newline: '\n',
          })
          expect(errors).toEqual([])
          for (const row of data) {
            expect(row).toHaveLength(data[0]?.length ?? 0)
            for (const cell of row) {
              if (/^-\d+([.,]\d+)?$/.test(cell)) continue
              expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]|\p{Cc}(?<!\n)/u)
            }
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it.each`
    decimal | reached
    ${'.'}  | ${'-34.5'}
    ${','}  | ${'-34,5'}
  `('keeps $reached a number', ({ decimal, reached }: { decimal: '.' | ','; reached: string }) => {
    const items = sight.body.items.slice(0, 1).map((item) => ({ ...item, reached: -34.5 }))
    const files = filesOf(journalOf({ ...sight, body: { ...sight.body, items } }), decimal)
    expect(linesOf(files['seen.csv'])[1]?.split(decimal === ',' ? ';' : ',')[7]).toBe(reached)
  })

  it('prints the same bytes for the same journal', () => {
    const journal = journalOf(intake, session)
    const notes = { words: someWords, dayOf, writtenAtMs: startMs, decimal: '.' } as const
    expect(printCsv(journal, notes)).toEqual(printCsv(journal, notes))
  })
})

// Helpers

const prescription = { sets: 2, reps: 8, holdSeconds: 0, seconds: 0, restSeconds: 30 }

const intake = {
  type: 'intake',
  body: {
    zones: ['neck'],
    qualities: [],
    painNow: 2,
    painUsual: 3,
    painWorst: 5,
    durationWeeks: 4,
    equipment: [],
    floor: true,
    minutes: 10,
    weekdays: [1, 3],
    deskHours: 6,
    triggers: [],
    stress: 'some',
    sleep: 'well',
    pattern: 'constant',
    goals: ['lift my grandchild'],
    likes: [],
    bans: [],
  },
} as const

const begun = {
  type: 'session-started',
  body: {
    day: '2026-03-09',
    session: {
      day: '2026-03-09',
      items: [
        {
          slot: 'mobility',
          exercise: 'cat-cow',
          form: 'flow',
          sides: 'together',
          prescription,
          seconds: 80,
          reasons: [],
        },
      ],
      seconds: 80,
      reasons: [],
    },
  },
} as const

const session = {
  type: 'report',
  body: {
    type: 'session',
    day: '2026-03-09',
    items: [
      {
        exercise: 'cat-cow',
        form: 'flow',
        outcome: 'done',
        effort: 'right',
        pain: 2,
        character: 'familiar',
      },
    ],
    painBefore: 4,
    painAfter: 3,
    symptoms: ['dizziness'],
    endedEarly: false,
  },
} as const

const checkIn = {
  type: 'report',
  body: { type: 'check-in', day: '2026-03-15', painAverage: 3, painWorst: 5, goals: [7], stiffness: 3 },
} as const

const list = {
  type: 'routine',
  body: {
    isRemoved: false,
    routine: {
      id: 'mine',
      name: 'For the neck',
      from: 'Ann',
      note: 'Slowly.',
      weekdays: [2],
      items: [
        {
          id: 'towel',
          of: 'own',
          name: 'Towel slides',
          steps: ['Hold it.', 'Slide it.'],
          repSeconds: 4,
          sides: 'each',
          prescription,
        },
      ],
    },
  },
} as const

const practice = {
  type: 'practice',
  body: {
    day: '2026-03-10',
    of: 'routine',
    routine: 'mine',
    items: [{ exercise: 'own:towel', form: 'own', outcome: 'partly' }],
    seconds: 240,
  },
} as const

const rest = {
  type: 'break',
  body: {
    day: '2026-03-10',
    minute: 605,
    length: 'short',
    outcome: 'done',
    seconds: 45,
    exercises: ['cat-cow'],
  },
} as const

const ranges = {
  type: 'ranges',
  body: {
    day: '2026-03-10',
    tries: [
      { measure: 'head-turn', side: 'left', degrees: [52.4, 58, 57.1] },
      { measure: 'trunk-turn', side: 'right', degrees: [-3] },
    ],
  },
} as const

const sight = {
  type: 'sight',
  body: {
    day: '2026-03-10',
    of: 'plan',
    items: [
      {
        exercise: 'cat-cow',
        form: 'flow',
        measure: 'trunk-inclination',
        unit: 'degrees',
        reps: 8,
        smaller: 1,
        reached: 34.5,
        faults: [
          { fault: 'twists', seconds: 4.2 },
          { fault: 'too-fast', seconds: 1.6 },
        ],
        unseenSeconds: 0,
      },
      {
        exercise: 'chin-tuck',
        form: 'seated',
        side: 'left',
        measure: 'head-glide',
        unit: 'share',
        reps: 0,
        smaller: 0,
        heldSeconds: 21,
        faults: [],
        unseenSeconds: 5,
      },
    ],
  },
} as const

function filesOf(
  journal: Parameters<typeof printCsv>[0],
  decimal: '.' | ',' = '.',
): Readonly<Record<string, string>> {
  const zip = unzipSync(printCsv(journal, { words: someWords, dayOf, writtenAtMs: startMs, decimal }))
  // The mark of the order of bytes belongs to what is looked at.
  return Object.fromEntries(Object.entries(zip).map(([name, bytes]) => [name, decode(bytes)]))
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

/** With the line ends that our declaration of the reader knows. */
function plain(text: string): string {
  return text.slice(1).replaceAll('\r\n', '\n').replace(/\n$/, '')
}

function linesOf(text = ''): readonly string[] {
  return text.replace('\uFEFF', '').trimEnd().split(/\r?\n/)
}

function recordsOf(text: string | undefined): readonly unknown[] {
  if (text === undefined) return []
  const delimiter = text.startsWith('\uFEFFday;') ? ';' : ','
  return papaparse.parse(plain(text), { delimiter, newline: '\n' }).data.slice(1)
}
