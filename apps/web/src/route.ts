/** Where the person is: a hash route on a signal, so that any static host and sub-path will do. */

import { signal } from '@preact/signals'

export const screens = [
  'welcome',
  'safety',
  'emergency',
  'see-clinician',
  'intake',
  'plan',
  'today',
  'session',
  'feedback',
  'check-in',
  'settings',
  'library',
  'exercise',
  'where',
  'learn',
  'routine',
  'breaks',
  'progress',
  'report',
  'handout',
  'shared',
  'data',
] as const
export type ScreenName = (typeof screens)[number]

export interface Route {
  readonly screen: ScreenName
  /** What the screen shows of itself: a day of the plan, a kind of session. */
  readonly part?: string
}

export const route = signal<Route>(parseRoute(location.hash))

/** `#/plan/2026-11-23` → the plan, on that day. Anything unknown leads to the welcome. */
export function parseRoute(hash: string): Route {
  const [name = '', part] = hash.replace(/^#\/?/, '').split('/').map(decode)
  const screen = screens.find((known) => known === name)
  if (screen === undefined) return { screen: 'welcome' }
  return part === undefined || part === '' ? { screen } : { screen, part }
}

/** An address cut off in the middle of a letter is read as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export function printRoute({ screen, part }: Route): string {
  return part === undefined ? `#/${screen}` : `#/${screen}/${encodeURIComponent(part)}`
}

/** `replace` leaves no step back: for screens that one should not return to by accident. */
export function goTo(next: Route, how: 'push' | 'replace' = 'push'): void {
  if (how === 'replace') history.replaceState(null, '', printRoute(next))
  else history.pushState(null, '', printRoute(next))
  route.value = next
}

export function followAddressBar(): void {
  addEventListener('hashchange', follow)
  addEventListener('popstate', follow)
}

function follow() {
  route.value = parseRoute(location.hash)
}
