/** What the server is told by the environment it is started in. */

export interface Environment {
  readonly host: string | undefined
  readonly port: number | undefined
  readonly basePath: string
  readonly isBehindTls: boolean
}

/** HOST, PORT, UNHUNCH_BASE_PATH and UNHUNCH_BEHIND_TLS, where they are set. */
export function readEnvironment(environment: Readonly<Record<string, string | undefined>>): Environment {
  const { HOST, PORT, UNHUNCH_BASE_PATH, UNHUNCH_BEHIND_TLS } = environment
  return {
    host: HOST || undefined,
    port: readPort(PORT),
    basePath: readBasePath(UNHUNCH_BASE_PATH),
    isBehindTls: readSwitch('UNHUNCH_BEHIND_TLS', UNHUNCH_BEHIND_TLS),
  }
}

function readPort(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Error(`PORT must be a number from 0 to 65535, not "${text}".`)
}

function readBasePath(text = ''): string {
  if (text === '' || text === '/') return ''
  const parts = text.replace(/^\/|\/$/g, '').split('/')
  // Only what no browser, proxy or router reads as anything else.
  if (parts.every((part) => /^[\w-]+$/.test(part))) return `/${parts.join('/')}`
  throw new Error(
    `UNHUNCH_BASE_PATH must be a path of letters, digits, "-" and "_", such as /unhunch, not "${text}".`,
  )
}

function readSwitch(name: string, text = ''): boolean {
  if (text === '1') return true
  if (text === '0' || text === '') return false
  throw new Error(`${name} must be 1 or 0, not "${text}".`)
}
