/** The Dockerfile and the page about hosting say what the project does. */

import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createServer } from '../src/create-server.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const read = (file: string) => readFileSync(root + file, 'utf8')

describe('Dockerfile', () => {
  const lines = read('Dockerfile').split('\n')
  const runtime = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')))

  it('runs the Node that package.json pins', () => {
    const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: { node: string } }
    const images = lines.flatMap((line) => /^FROM (\S+:\S+)/.exec(line)?.slice(1) ?? [])
    expect(new Set(images)).toEqual(new Set([`node:${devDependencies.node}-bookworm-slim`]))
  })

  it('hands over only what is needed to serve, under its own name, and watches its health', () => {
    const copied = runtime.filter((line) => line.startsWith('COPY')).map((line) => line.split(' ').at(-1))
    expect(copied).toEqual(['node_modules', 'apps/server', 'apps/web/dist'])
    expect(runtime).toContain('USER node')
    expect(runtime.join('\n')).toContain('/health')
    const started = /^CMD \["node", "(.+)"\]$/m.exec(runtime.join('\n'))?.[1] ?? 'nothing'
    expect(existsSync(root + started), started).toBe(true)
  })

  it('is built from files that are there', () => {
    const kept = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
    expect(kept.length).toBeGreaterThan(5)
    for (const line of kept) expect(existsSync(root + line.slice(1)), line).toBe(true)
  })
})

describe('docs/hosting.md', () => {
  it('names every header that the server sends to a page, as it sends it', async () => {
    const server = await createServer({ dist: `${root}apps/web/src`, isBehindTls: true })
    const { headers } = await server.inject('/nowhere')
    await server.close()
    const rows = [...read('docs/hosting.md').matchAll(/^\| `([\w-]+)` \| all.*? \| `(.+)` \|$/gm)]
    expect(rows.length).toBe(8)
    for (const [, name = '', value = ''] of rows)
      expect(String(headers[name.toLowerCase()]).replaceAll(';', '; '), name).toBe(value)
  })

  it('names every setting', () => {
    const names = read('apps/server/src/read-environment.ts').match(/\b(HOST|PORT|UNHUNCH_\w+)\b/g)
    for (const name of new Set(names)) expect(read('docs/hosting.md')).toContain(`| \`${name}\` |`)
  })
})
