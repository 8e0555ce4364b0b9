#!/usr/bin/env node
/** Starts the command line with a Node that runs TypeScript: this one, or the one that is installed beside it. */

import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const main = new URL('../src/main.ts', import.meta.url)

if (runsTypeScript(process.versions.node)) {
  const { main: run } = await import(main.href)
  // Whoever reads may stop early, as `head` does.
  process.stdout.on('error', () => process.exit())
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  })
} else {
  runWithOtherNode()
}

/** From these versions on, types are stripped without a flag and without a warning. */
function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 24 || (major === 24 && minor >= 3) || (major === 22 && minor >= 18)
}

function runWithOtherNode() {
  const node = findNode()
  if (node === undefined) {
    process.stderr.write(`unhunch: Node: found ${process.versions.node}, expected 22.18 or later.\n`)
    process.exitCode = 2
    return
  }
  const start = fileURLToPath(import.meta.url)
  const child = spawn(node, [start, ...process.argv.slice(2)], { stdio: 'inherit' })
  // Keys like Ctrl-C reach the child as well; it decides how to end, and we end with it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal ? 1 : 0)
  })
}

function findNode() {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'))
    return join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  } catch {
    return undefined
  }
}
