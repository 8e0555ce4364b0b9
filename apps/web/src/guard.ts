/** Which screen may be shown: an emergency leads nowhere else, and nobody plans before the safety check. */

import type { Stage } from './life/life.ts'
import type { Route, ScreenName } from './route.ts'

/** To look up, whoever one is; what may be done is said there. */
const toLookUp = ['library', 'exercise', 'where', 'learn', 'shared', 'data'] as const
/** The days between sessions. */
const dayByDay = ['routine', 'breaks', 'progress', 'report', 'handout'] as const

const reachable: Readonly<Record<Stage, readonly ScreenName[]>> = {
  new: ['welcome', 'safety', 'session', 'feedback', 'settings', ...toLookUp],
  emergency: ['emergency', 'safety'],
  'see-clinician': [
    'see-clinician',
    'safety',
    'session',
    'feedback',
    'settings',
    'progress',
    'report',
    ...toLookUp,
  ],
  intake: ['intake', 'welcome', 'safety', 'session', 'feedback', 'settings', ...toLookUp],
  ready: [
    'today',
    'plan',
    'session',
    'feedback',
    'check-in',
    'safety',
    'intake',
    'settings',
    ...toLookUp,
    ...dayByDay,
  ],
}

/** The first screen of a stage is its home. `session` checks for itself what may be done there. */
export function guard(asked: Route, stage: Stage): Route {
  const screens = reachable[stage]
  if (screens.includes(asked.screen)) return asked
  const [home] = screens
  return home === undefined ? asked : { screen: home }
}
