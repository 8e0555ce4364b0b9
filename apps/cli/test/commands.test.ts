/** Each command as a person or a program calls it. */

import type { History, PlanOutcome, SessionReport } from '@unhunch/engine'
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
    'figure',
    'screen',
    'plan',
    'session',
    'adapt',
    'check',
    'schema',
    'journal',
    'journal check',
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
