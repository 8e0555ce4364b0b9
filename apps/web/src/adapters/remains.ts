/** Looks for what is still kept in this browser, and clears its small notes. */

export interface Remains {
  /** By name. */
  readonly left: readonly string[]
  /** Not every browser lists its databases. */
  readonly canLook: boolean
}

/** Other apps may live at the same address, in other folders: only names that begin like this are ours. */
const ours = 'unhunch'

export async function lookForRemains(): Promise<Remains> {
  const notes = places().flatMap((place) => keysOf(place))
  try {
    const databases = await indexedDB.databases()
    return { left: [...notes, ...databases.map(({ name = '' }) => name).filter(isOurs)], canLook: true }
  } catch {
    return { left: notes, canLook: false }
  }
}

export function clearNotes(): void {
  for (const place of places()) for (const key of keysOf(place)) place.removeItem(key)
}

/** None where the browser forbids them. */
function places(): readonly Storage[] {
  try {
    return [localStorage, sessionStorage]
  } catch {
    return []
  }
}

function keysOf(place: Storage): readonly string[] {
  return Object.keys(place).filter(isOurs)
}

function isOurs(name: string): boolean {
  return name.startsWith(ours)
}
