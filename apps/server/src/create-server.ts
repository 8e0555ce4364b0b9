/** The web server of Unhunch: hands out the built app under strict headers, and nothing else. */

import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import helmet from '@fastify/helmet'
import serveStatic from '@fastify/static'
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import { letAnswersEnd } from './let-answers-end.ts'
import { limits, refusal } from './limits.ts'
import { answerBrokenRequest, answerPlainly } from './plain-answers.ts'
import { contentSecurityPolicy, permissionsPolicy, strictTransportSecurity } from './policies.ts'

export interface ServerOptions {
  /** The folder of the built app. */
  readonly dist: string
  /** Where the app lies on its host: '' or '/unhunch', without a slash at the end. */
  readonly basePath?: string | undefined
  /** Something in front of this server speaks HTTPS, and nobody can come past it. */
  readonly isBehindTls?: boolean | undefined
  /** How long running answers may take once the server was told to stop. */
  readonly graceMs?: number | undefined
}

export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { dist, basePath = '', isBehindTls = false, graceMs = 5000 } = options
  const server = Fastify({
    ...limits,
    // What is left when the grace is over: idle connections, and readers who do not read.
    forceCloseConnections: true,
    frameworkErrors: (_error, _request, reply) =>
      void answerPlainly(reply.header('connection', 'close'), 400),
    clientErrorHandler: answerBrokenRequest,
  })
  letAnswersEnd(server, graceMs)

  await server.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: isBehindTls && strictTransportSecurity,
  })
  server.addHook('onRequest', async ({ raw }, reply) => {
    reply.header('permissions-policy', permissionsPolicy)
    const status = refusal(raw)
    if (status === undefined) return
    if (status === 405) reply.header('allow', 'GET, HEAD')
    // A body that nobody reads must not keep coming.
    return answerPlainly(reply.header('connection', 'close'), status)
  })

  const isBuilt = () => existsSync(join(dist, 'index.html'))
  // Under both addresses: one for whoever watches this process, one for who comes through the proxy.
  for (const path of new Set(['/health', `${basePath}/health`]))
    server.get(path, async (_request, reply) => {
      reply.code(isBuilt() ? 200 : 503).header('cache-control', 'no-store')
      return { status: isBuilt() ? 'ok' : 'not-built' }
    })

  if (basePath)
    server.get(basePath, async ({ raw }, reply) => {
      const [, query] = raw.url?.split('?') ?? []
      return reply.redirect(`${basePath}/${query ? `?${query}` : ''}`, 301)
    })

  await server.register(serveStatic, {
    root: dist,
    prefix: `${basePath}/`,
    cacheControl: false,
    dotfiles: 'ignore',
    preCompressed: true,
    setHeaders: (reply, path) => reply.header('cache-control', cachingOf(path, dist)),
  })

  const sayNothingHere = (reply: FastifyReply) =>
    isBuilt()
      ? answerPlainly(reply, 404, ` Unhunch begins at the front page: ${basePath}/`)
      : answerPlainly(reply, 503)
  server.setNotFoundHandler((_request, reply) => sayNothingHere(reply))
  server.setErrorHandler<Error & { readonly statusCode?: number }>((error, _request, reply) => {
    const { statusCode = 500 } = error
    // Whether a hidden file is there, or lies outside, is nobody's business.
    return statusCode === 403 ? sayNothingHere(reply) : answerPlainly(reply, statusCode)
  })
  return server
}

/** The build puts a hash of the content in the name of everything under assets/, so that it never changes. */
function cachingOf(path: string, dist: string): string {
  const hashed = path.startsWith(join(dist, 'assets/')) && extname(path) !== '.html'
  return hashed ? 'public, max-age=31536000, immutable' : 'no-cache'
}
