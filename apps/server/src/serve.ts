/** Starts the server on the first free port and stops it gently. */

import type { FastifyInstance } from 'fastify'
import { createServer, type ServerOptions } from './create-server.ts'

export { readEnvironment } from './read-environment.ts'

export interface ServeOptions extends ServerOptions {
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

export async function serve(options: ServeOptions): Promise<Served> {
  const { host = 'localhost', port = defaultPort, basePath = '' } = options
  for (let tried = 0; tried < portsToTry; tried += 1) {
    const server = await createServer(options)
    const origin = await listen(server, host, port === 0 ? 0 : port + tried)
    if (origin) return { address: basePath ? `${origin}${basePath}/` : origin, close: () => server.close() }
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
