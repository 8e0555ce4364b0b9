/** A stop that cuts nobody short: running answers end first, within a few seconds. */

import type { ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

/** While it waits, Fastify answers every new request with 503, so that a proxy turns to another server. */
export function letAnswersEnd(server: FastifyInstance, graceMs: number): void {
  const running = new Set<ServerResponse>()

  server.addHook('onRequest', async (_request, { raw }) => {
    running.add(raw)
    raw.once('close', () => running.delete(raw))
  })

  server.addHook('preClose', async () => {
    const ends = [...running].map((answer) => new Promise((resolve) => answer.once('close', resolve)))
    const enough = new AbortController()
    const late = setTimeout(graceMs, undefined, { signal: enough.signal }).catch(() => undefined)
    await Promise.race([Promise.all(ends), late])
    enough.abort()
  })
}
