/** The web server of Unhunch: hands out the built app under strict headers, and nothing else. */

import { extname, join } from 'node:path'
import helmet from '@fastify/helmet'
import serveStatic from '@fastify/static'
import Fastify, { type FastifyInstance } from 'fastify'
import { contentSecurityPolicy, permissionsPolicy } from './policies.ts'

export interface ServerOptions {
  /** The folder of the built app. */
  readonly dist: string
}

export async function createServer({ dist }: ServerOptions): Promise<FastifyInstance> {
  // An open keep-alive connection must not hold up a stop.
  const server = Fastify({ forceCloseConnections: true })

  await server.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    // This server speaks plain HTTP on one machine; whoever puts TLS in front of it adds this header there.
    strictTransportSecurity: false,
  })
  server.addHook('onRequest', async (_request, reply) => {
    reply.header('permissions-policy', permissionsPolicy)
  })

  server.get('/health', async () => ({ status: 'ok' }))

  await server.register(serveStatic, {
    root: dist,
    cacheControl: false,
    dotfiles: 'ignore',
    preCompressed: true,
    setHeaders: (reply, path) => reply.header('cache-control', cachingOf(path, dist)),
  })

  server.setNotFoundHandler((_request, reply) => {
    reply
      .code(404)
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'no-store')
      .send('There is no page at this address. Unhunch begins at the front page: /\n')
  })
  return server
}

/** The build puts a hash of the content in the name of everything under assets/, so that it never changes. */
function cachingOf(path: string, dist: string): string {
  const hashed = path.startsWith(join(dist, 'assets')) && extname(path) !== '.html'
  return hashed ? 'public, max-age=31536000, immutable' : 'no-cache'
}
