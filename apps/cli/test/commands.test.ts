/** Each command as a person or a program calls it. */

import { addDays, type History, type PlanOutcome, type Progress, type SessionReport } from '@unhunch/engine'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { examplePath, runMain } from './run-main.ts'
import { runBin } from './run-bin.ts'

// A whole program starts in some of these, on whatever else the machine is doing.
vi.setConfig({ testTimeout: 60_000 })

const answers = examplePath('desk-worker/answers.json')
const intake = examplePath('desk-worker/intake.json')
const reports = examplePath('desk-worker/reports.json')
const day = '2026-03-09'
const person = ['--answers', answers, '--intake', intake]

describe('unhunch', () => {
  it('starts from its bin, whichever Node is there', async () => {
    const told = await runBin(['exercises', '--zone', 'neck', '--no-floor'])
    expect(told).toMatchObject({ exitCode: 0, err: '' })
    expect(told.out).toContain('neck-rotation')
  })

  it('ends with 2 and one line from its bin, too', async () => {
    const told = await runBin(['pln'])
    expect({ ...told, err: told.err.split('\n').length }).toEqual({ exitCode: 2, out: '', err: 2 })
  })

  it.each([
    '',
    'exercises',
    'exercises show',
    'search',
    'figure',
    'screen',
    'plan',
    'session',
    'adapt',
    'progress',
    'check',
    'schema',
    'journal',
    'journal check',
    'import',
    'observe',
  ])('%s --help teaches by example', async (command) => {
    const { exitCode, out, err } = await runMain([...command.split(' ').filter(Boolean), '--help'])
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    expect(out).toMatch(new RegExp(`Examples:\n {2}unhunch ${command}`))
  })

  it('says what it is when called alone', async () => {
    const { exitCode, out } = await runMain([])
    expect({ exitCode, isHelp: out.startsWith('Usage: unhunch') }).toEqual({ exitCode: 0, isHelp: true })
  })
})

describe('exercises', () => {
  it('lists only what passes every filter', async () => {
    const { out } = await runMain(['exercises', '--equipment', 'none', '--no-floor', '--json'])
    const listed = JSON.parse(out) as { id: string; forms: string[] }[]
    expect(listed.length).toBeGreaterThan(3)
    expect(listed.map(({ id }) => id)).not.toContain('foam-thoracic-roll')
  })

  it('shows steps, doses with their source, stop rules and grades', async () => {
    const { out } = await runMain(['exercises', 'show', 'cat-cow'])
    for (const part of ['How to', 'When to stop', 'Our dose:', 'The source says:', 'Source article:']) {
      expect(out).toContain(part)
    }
  })

  it('shows what is told about but not offered', async () => {
    const { exitCode, out } = await runMain(['exercises', 'show', 'push-up'])
    expect({ exitCode, isTold: out.includes('do not offer') }).toEqual({ exitCode: 0, isTold: true })
  })
})

describe('search', () => {
  it('finds by what people call it, best first', async () => {
    const { exitCode, out } = await runMain(['search', 'chin', 'tucks', '--json'])
    const { urgent, found } = JSON.parse(out) as { urgent: boolean; found: { id: string; name: string }[] }
    expect({ exitCode, urgent, first: found[0] }).toMatchObject({
      exitCode: 0,
      urgent: false,
      first: { kind: 'exercise', id: 'neck-retraction-protraction', name: 'Chin glide' },
    })
  })

  it('prints what was found as a table', async () => {
    const { out } = await runMain(['search', 'chin tucks'])
    expect(out.split('\n').slice(0, 2)).toMatchObject(
      [/^Kind +Id +Name$/, /^exercise +neck-retraction-protraction +Chin glide$/].map(matching),
    )
  })

  it('says first what to do about words that may be an emergency', async () => {
    const { exitCode, out } = await runMain(['search', 'chest', 'pain'])
    expect({ exitCode, first: out.split('\n')[0] }).toEqual({
      exitCode: 0,
      first: 'If this is happening now, do not wait: call your emergency number.',
    })
    expect(out).toContain('unhunch screen --ask')
    expect(out).toMatch(/^article +when-to-see-someone /m)
  })

  it('says what else to try when nothing is found', async () => {
    const { exitCode, out } = await runMain(['search', 'kubernetes'])
    expect({ exitCode, isKind: out.includes('Nothing found') && out.includes('unhunch exercises') }).toEqual({
      exitCode: 0,
      isKind: true,
    })
  })
})

describe('screen', () => {
  it('says that all is clear', async () => {
    const { exitCode, out } = await runMain(['screen', answers])
    expect({ exitCode, out: out.split('\n')[0] }).toEqual({ exitCode: 0, out: 'You can exercise' })
  })

  it('reads standard input', async () => {
    const { exitCode, out } = await runBin(['screen', '-', '--json'], '{ "chest-pain": "yes" }')
    expect({ exitCode, status: (JSON.parse(out) as { status: string }).status }).toEqual({
      exitCode: 0,
      status: 'emergency',
    })
  })

  it('asks, and stops at the first emergency (S1)', async () => {
    const { exitCode, out, err } = await runBin(['screen', '--ask'], 'n\nperhaps\ny\n')
    expect({ exitCode, title: out.split('\n')[0] }).toEqual({ exitCode: 0, title: 'Get help now' })
    expect(err).toContain('Please answer with y or n.')
  })
})

describe('plan', () => {
  it('gives a machine the same programme each time', async () => {
    const once = await runMain(['plan', ...person, '--day', day, '--json'])
    const again = await runMain(['plan', ...person, '--day', day, '--json'])
    expect(again).toEqual(once)
    expect((JSON.parse(once.out) as PlanOutcome).kind).toBe('programme')
  })

  it('tells why one exercise is not in it', async () => {
    const { out } = await runMain(['plan', ...person, '--day', day, '--why-not', 'standing-row'])
    expect(out.trimEnd().split('\n').slice(-2).join(' ')).toMatch(/^- Band row: It needs an? /)
  })
})

describe('session', () => {
  it('prints the timeline without a gap', async () => {
    const { out } = await runMain(['session', ...person, '--day', day])
    expect(out.split('\n').slice(0, 5)).toMatchObject(
      [/^Monday 9 March/, /^=+$/, '', /^At/, /^0:00/].map(matching),
    )
  })

  it('leads with keys, and reports what was done', async () => {
    const { out, err } = await runBin(['session', ...person, '--day', day, '--lead', '--json'], 'nq')
    const report = JSON.parse(out) as SessionReport
    expect(report).toMatchObject({ type: 'session', day, endedEarly: true })
    expect(report.items[0]?.outcome).toBe('not-now')
    expect(err).toContain('Keys: space')
  })

  it('takes the day from a programme', async () => {
    const { out } = await runMain(['plan', ...person, '--day', day, '--json'])
    const argv = ['session', '--answers', answers, '--programme', '-', '--day', day]
    const told = await runBin(argv, out)
    expect(told.err).toBe('')
    expect(told.out).toBe((await runMain(['session', ...person, '--day', day])).out)
  })

  it('says so on a day without a session', async () => {
    const programme = await runMain(['plan', ...person, '--day', day, '--json'])
    const argv = ['session', '--answers', answers, '--programme', '-', '--day', '2026-03-14']
    const { out } = await runBin(argv, programme.out)
    expect(out).toBe('Saturday 14 March: no session. Not one of your days.\n')
  })
})

describe('adapt', () => {
  it('tells each change with its reason and source, and the plan after', async () => {
    const { out } = await runMain(['adapt', ...person, '--reports', reports, '--day', '2026-03-13'])
    expect(out).toContain('Wednesday 11 March, after the session')
    expect(out).toMatch(/hurt/)
    expect(out).toContain('A plan of')
  })

  it('prints a history that plan reads', async () => {
    const adapted = await runMain(['adapt', ...person, '--reports', reports, '--day', '2026-03-13', '--json'])
    const { history, outcome } = JSON.parse(adapted.out) as { history: History; outcome: PlanOutcome }
    const argv = ['plan', ...person, '--history', '-', '--day', '2026-03-13', '--json']
    const planned = await runBin(argv, JSON.stringify(history))
    expect(JSON.parse(planned.out)).toEqual(outcome)
  })
})

describe('progress', () => {
  it('tells the week, the next step, and what has changed beyond ups and downs', async () => {
    const { exitCode, out } = await progressOf([6, 5, 6, 3, 3, 4])
    expect({ exitCode, out: out.replaceAll(/\s+/g, ' ') }).toMatchObject({
      exitCode: 0,
      out: expect.stringContaining('That is smaller than your usual at the start, 5.7.'),
    })
    expect(out).toContain('The week from Monday 16 March')
    expect(out).toContain('Next: Go on like this')
    expect(out).toContain('Smaller than at first: 3.3 lately, 5.7 at first.')
  })

  it('does not call ups and downs a change (S18)', async () => {
    const { out } = await progressOf([6, 5, 6, 4, 5, 4])
    expect(out).toContain('About the same: 4.3 lately, 5.7 at first.')
    expect(out).not.toMatch(/smaller/i)
  })

  it('gives a machine the whole of it', async () => {
    const { out } = await progressOf([6, 5, 6, 3, 3, 4], '--json')
    const { streak, trends } = JSON.parse(out) as Progress
    expect({ weeks: streak.weeks, change: trends[0]?.change.kind }).toEqual({ weeks: 2, change: 'better' })
  })

  it('has a beginning for an empty journal', async () => {
    const { out } = await progressOf([])
    expect(out).toContain('Next: A first session is a good beginning, however short.')
  })
})

describe('check', () => {
  it('checks the knowledge against every rule', async () => {
    const { exitCode, out } = await runMain(['check'])
    expect({ exitCode, out }).toEqual({
      exitCode: 0,
      out: expect.stringMatching(/^The knowledge keeps to all \d+ rules\.\n$/),
    })
  })
})

describe('journal check', () => {
  it('counts what is in a journal', async () => {
    const journal = { format: 'unhunch-journal', version: 1, exportedAtMs: 0, app: 'Unhunch 0.1.0' }
    const entry = { id: 'a', atMs: 0, device: 'd', type: 'programme-started', version: 1, body: { day } }
    const file = JSON.stringify({ ...journal, entries: [entry] })
    const { exitCode, out } = await runBin(['journal', 'check', '-', '--json'], file)
    expect(exitCode).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ entries: 1, byType: { 'programme-started': 1 }, unknown: 0 })
  })
})

// Helpers

function matching(pattern: RegExp | string): unknown {
  return typeof pattern === 'string' ? pattern : expect.stringMatching(pattern)
}

/** Of a journal with three sessions a week from a Monday on, each with the pain before it. */
async function progressOf(pain: readonly number[], ...options: readonly string[]) {
  const entries = pain.map((painBefore, index) => {
    const items = [{ exercise: 'cat-cow', form: 'flow', outcome: 'done' }]
    const on = addDays(day, index < 3 ? index * 2 : index * 2 + 1)
    const body = { type: 'session', day: on, items, painBefore, symptoms: [], endedEarly: false }
    return { id: `e${index}`, atMs: index, device: 'd', type: 'report', version: 1, body }
  })
  const head = { format: 'unhunch-journal', version: 1, exportedAtMs: 0, app: 'Unhunch 0.1.0' }
  const folder = mkdtempSync(join(tmpdir(), 'unhunch-'))
  const file = join(folder, 'journal.json')
  writeFileSync(file, JSON.stringify({ ...head, entries }))
  const told = await runMain(['progress', file, '--day', '2026-03-23', ...options])
  rmSync(folder, { recursive: true })
  return told
}
