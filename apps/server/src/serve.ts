/** Starts the server on the first free port and stops it gently. */

import type { FastifyInstance } from 'fastify'
import { createServer } from './create-server.ts'

export interface ServeOptions {
  readonly dist: string
  readonly host?: string | undefined
  /** The first port to try; 0 takes any free one. */
  readonly port?: number | undefined
}

export interface Served {
  readonly address: string
  readonly close: () => Promise<void>
}

const defaultPort = 4173
const portsToTry = 20

export async function serve({ dist, host = 'localhost', port = defaultPort }: ServeOptions): Promise<Served> {
  for (let tried = 0; tried < portsToTry; tried += 1) {
    const server = await createServer({ dist })
    const address = await listen(server, host, port === 0 ? 0 : port + tried)
    if (address) return { address, close: () => server.close() }
    await server.close()
  }
  throw new Error(`Ports ${port} to ${port + portsToTry - 1} on ${host} are all taken.`)
}

/** Answers nothing when the port is taken. */
async function listen(server: FastifyInstance, host: string, port: number): Promise<string | undefined> {
  try {
    await server.listen({ host, port })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return undefined
    throw error
  }
  const bound = server.server.address()
  return `http://${host}:${typeof bound === 'object' && bound ? bound.port : port}`
}

/** Closes once, on Ctrl-C or when the system asks; a second Ctrl-C ends at once. */
export function stopOnSignal(served: Served, say: (text: string) => void): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      say('Stopping …')
      served.close().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
}

/** HOST and PORT from the environment, where they are set. */
export function readEnvironment(environment: Readonly<Record<string, string | undefined>>): {
  readonly host: string | undefined
  readonly port: number | undefined
} {
  const { HOST, PORT } = environment
  const port = PORT === undefined || PORT === '' ? undefined : Number(PORT)
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535))
    throw new Error(`PORT must be a number from 0 to 65535, not "${PORT}".`)
  return { host: HOST || undefined, port }
}
