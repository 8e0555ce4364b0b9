/** What a part of the built app adds: the scripts that nothing else needs, its workers included. */

import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'

export interface WeighedScript {
  readonly name: string
  readonly gzipBytes: number
}

/** `part` is how the name of its chunk begins. Nothing when the build has no such chunk. */
export function addedScripts(dist: string, part: string): readonly WeighedScript[] {
  const files = globSync('assets/*.js', { cwd: dist }).map((file) => basename(file))
  const code = new Map(files.map((name) => [name, readFileSync(join(dist, 'assets', name), 'utf8')]))
  const needs = new Map([...code].map(([name, text]) => [name, files.filter((file) => names(text, file))]))
  const door = files.find((name) => name.startsWith(`${part}-`))
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  const entries = files.filter((name) => page.includes(name))
  const without = reachable(entries, door)
  return door === undefined
    ? []
    : [...reachable([door])]
        .filter((name) => !without.has(name))
        .map((name) => ({ name, gzipBytes: gzipSync(code.get(name) ?? '', { level: 9 }).length }))
        .toSorted((a, b) => b.gzipBytes - a.gzipBytes)

  function reachable(from: readonly string[], closed?: string): ReadonlySet<string> {
    const found = new Set<string>()
    const visit = (name: string) => {
      if (name === closed || found.has(name)) return
      found.add(name)
      for (const next of needs.get(name) ?? []) visit(next)
    }
    for (const name of from) visit(name)
    return found
  }
}

/** In an import or as the address of a worker; not in the list of what may be fetched ahead. */
function names(text: string, file: string): boolean {
  const escaped = file.replaceAll(/[.$]/g, String.raw`\$&`)
  const quoted = String.raw`["'\`](?:\./|/?assets/)?${escaped}["'\`]`
  return new RegExp(String.raw`(?:from|import|import\(|new URL\()\s*(?:/\*[^*]*\*/\s*)?${quoted}`).test(text)
}
