/** Runs the stages of a check one after the other, and says how each went. Lines that a tool begins with `· ` are shown. */

import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Count, countTests } from './count-tests.ts'

export interface Stage {
  readonly name: string
  /** One command line of the tools in node_modules, or of Node itself. */
  readonly commands: readonly (readonly [tool: string, ...args: string[]])[]
  /** Runs Vitest, which then also reports its numbers. */
  readonly isVitest?: boolean
  /** The stage is skipped when one of these has failed. */
  readonly needs?: readonly string[]
}

export interface Outcome {
  readonly name: string
  readonly status: 'passed' | 'failed' | 'skipped'
  readonly count: Count
}

const root = fileURLToPath(new URL('../', import.meta.url))
const nothing: Count = { passed: 0, failed: 0 }

export async function runStages(stages: readonly Stage[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const stage of stages) {
    const missing = outcomes.find(({ name, status }) => stage.needs?.includes(name) && status !== 'passed')
    outcomes.push(missing ? skip(stage, missing.name) : await runStage(stage))
  }
  return outcomes
}

function skip({ name }: Stage, missing: string): Outcome {
  console.log(`${name} … skipped, because "${missing}" did not pass`)
  return { name, status: 'skipped', count: nothing }
}

async function runStage(stage: Stage): Promise<Outcome> {
  const startedMs = performance.now()
  process.stdout.write(`${stage.name} … `)
  const alive = setInterval(() => process.stdout.write(`${minutesSince(startedMs)} min … `), 60_000)
  const reportFile = join(tmpdir(), `unhunch-tests-${process.pid}.json`)
  const reporting = stage.isVitest
    ? ['--reporter=dot', '--reporter=json', `--outputFile.json=${reportFile}`]
    : []
  let output = ''
  let failed = false
  for (const [tool, ...args] of stage.commands) {
    const done = await runTool(tool, [...args, ...reporting])
    output += done.output
    failed ||= done.code !== 0
  }
  clearInterval(alive)
  const count = readCount(reportFile)
  const seconds = `${((performance.now() - startedMs) / 1000).toFixed(1)} s`
  const numbers = count.passed + count.failed > 0 ? `${count.passed + count.failed} tests, ` : ''
  console.log(`${failed ? 'FAILED' : 'ok'} (${numbers}${seconds})`)
  for (const [line] of output.matchAll(/^· .*$/gm)) console.log(`  ${line}`)
  if (failed) console.log(`\n${output.trim()}\n\n✗ ${stage.name} failed.\n`)
  return { name: stage.name, status: failed ? 'failed' : 'passed', count }
}

function minutesSince(startedMs: number): number {
  return Math.round((performance.now() - startedMs) / 60_000)
}

function readCount(reportFile: string): Count {
  if (!existsSync(reportFile)) return nothing
  const count = countTests(JSON.parse(readFileSync(reportFile, 'utf8')))
  rmSync(reportFile)
  return count
}

/** `node` is this Node; any other tool is a program that npm put into node_modules/.bin. */
function runTool(tool: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  const ending = process.platform === 'win32' ? '.cmd' : ''
  const program = tool === 'node' ? process.execPath : join(root, 'node_modules', '.bin', tool + ending)
  return new Promise((resolve) => {
    // Colours belong on a screen, not in a log.
    const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }
    const env = { ...process.env, ...colour }
    const child = spawn(program, args, { cwd: root, env, shell: ending !== '' && tool !== 'node' })
    let output = ''
    const collect = (chunk: Buffer) => {
      output += chunk.toString()
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', (error) => resolve({ code: 1, output: `${output}${tool}: ${error.message}\n` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
