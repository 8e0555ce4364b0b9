/** The way through the safety check: the questions, then what they came to, then on. */

import { useSignal } from '@preact/signals'
import type { Life } from '../../life/life.ts'
import { goTo } from '../../route.ts'
import { SafetyDoneScreen } from './safety-done.tsx'
import { SafetyScreen } from './safety.tsx'

export function SafetyWay({ life, part }: { readonly life: Life; readonly part: string | undefined }) {
  const isDone = useSignal(false)
  const round = part === 'now' || part === 'again' ? part : 'full'
  const clearance = life.safety.clearance.value
  // The short check presumes every care: there is nothing of one's own to show.
  const done = () => {
    if (round === 'now') goTo({ screen: 'session', part: 'ease' }, 'replace')
    else isDone.value = true
  }
  if (!isDone.value || clearance === undefined) {
    return <SafetyScreen safety={life.safety} round={round} onDone={done} />
  }
  const next = life.stage.value === 'ready' ? 'plan' : 'intake'
  return (
    <SafetyDoneScreen clearance={clearance} next={next} onNext={() => goTo({ screen: next }, 'replace')} />
  )
}
