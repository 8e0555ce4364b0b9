/** How much one visitor may ask of the server: a browser stays far below, and a flood is cut short. */

import type { IncomingMessage } from 'node:http'

/** The longest address of the app itself has about 100 characters; what people enter is never in it. */
const longestAddress = 2048

export const limits = {
  // No route takes a body; one byte is the least that Fastify accepts.
  bodyLimit: 1,
  /** A request has no body, so that all of it arrives at once, even over a poor connection. */
  requestTimeout: 15_000,
  /** A connection on which nothing moves, in either direction, is dropped. */
  connectionTimeout: 60_000,
  /** Longer than the 60 s of common proxies: the proxy closes first, and never sends into a closed connection. */
  keepAliveTimeout: 72_000,
  /** More than a first visit asks for; then the browser simply connects anew. */
  maxRequestsPerSocket: 10_000,
  http: {
    /** Bytes of all headers with the address. */
    maxHeaderSize: 8192,
    headersTimeout: 10_000,
    // Node looks for overdue requests this often; its 30 s would stretch the limits above.
    connectionsCheckingInterval: 5000,
  },
} as const

/** The status that a request is refused with, or nothing when it may go on. */
export function refusal({ method, url = '', headers }: IncomingMessage): 405 | 413 | 414 | undefined {
  if (method !== 'GET' && method !== 'HEAD') return 405
  if (url.length > longestAddress) return 414
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0
  return hasBody ? 413 : undefined
}
