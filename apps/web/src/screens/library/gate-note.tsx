/** Why nothing may be done just now, and what comes first. */

import { LinkButton } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import type { Gate } from '../../life/library/library-life.ts'
import { printRoute, type Route } from '../../route.ts'
import { t } from '../../words/message.ts'

const routes = {
  new: { screen: 'safety' },
  intake: { screen: 'intake' },
  'check-due': { screen: 'safety', part: 'again' },
  resting: { screen: 'today' },
  'see-clinician': { screen: 'see-clinician' },
} as const satisfies Record<Exclude<Gate, 'open'>, Route>

export function GateNote({ gate }: { readonly gate: Gate }) {
  if (gate === 'open') return null
  return (
    <Card tone="accent">
      <p>{t(`library.gate-${gate}`)}</p>
      <div>
        <LinkButton href={printRoute(routes[gate])}>{t(`library.gate-${gate}-go`)}</LinkButton>
      </div>
    </Card>
  )
}
