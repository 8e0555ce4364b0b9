/** What the server says when it has no file to give: one plain sentence, and nothing about its insides. */

import { type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyReply } from 'fastify'

const sentences: Readonly<Record<number, string>> = {
  400: 'This request cannot be read.',
  404: 'There is no page at this address.',
  405: 'Only GET and HEAD are answered here.',
  408: 'The request took too long to arrive.',
  413: 'Nothing is taken in here. Please send the request without a body.',
  414: 'This address is too long.',
  416: 'The file has no such part.',
  431: 'The headers of this request are too long.',
  500: 'Something went wrong here. Please try again later.',
  503: 'The app has not been built yet. On the machine that serves it, run: npm run build',
}

const plainHeaders = {
  'content-type': 'text/plain; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
}

/** A status without a sentence is told as 500, so that no surprise of a library gets out. */
export function answerPlainly(reply: FastifyReply, status: number, more = ''): FastifyReply {
  const known = status in sentences ? status : 500
  return reply.code(known).headers(plainHeaders).send(`${sentences[known]}${more}\n`)
}

/** For a request so broken that there is no reply object, only a connection. */
export function answerBrokenRequest(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  // Part of an answer is already on its way; a second one would be read as the rest of it.
  const { _httpMessage: underWay } = socket as Socket & { readonly _httpMessage?: ServerResponse }
  if (socket.writable && !underWay?.headersSent) {
    const status = statusOfBroken[error.code ?? ''] ?? 400
    const body = `${sentences[status]}\n`
    const headers = { ...plainHeaders, 'content-length': Buffer.byteLength(body), connection: 'close' }
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
    socket.write([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n'))
  }
  socket.destroySoon()
}

const statusOfBroken: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
}
