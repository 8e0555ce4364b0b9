/** Breaks at the desk: how it stands, when they come, how one is told, and how it goes. */

import './breaks.css'
import { LinkButton } from '../../components/button.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import { Lazy } from '../../lazy.tsx'
import type { BreaksLife } from '../../life/breaks/breaks-life.ts'
import type { Life } from '../../life/life.ts'
import type { TipsLife } from '../../life/tips/tips-life.ts'
import { printRoute } from '../../route.ts'
import { t } from '../../words/message.ts'
import { CalendarCard } from './calendar-card.tsx'
import { HoursCard } from './hours-card.tsx'
import { NowCard } from './now-card.tsx'
import { NumbersCard } from './numbers-card.tsx'
import { WaysCard } from './ways-card.tsx'

/** The part of the route is not used. */
export function BreaksScreen({ life }: { readonly life: Life; readonly part: string | undefined }) {
  return (
    <Lazy
      load={life.breaks}
      show={(breaks) => (
        <Lazy load={life.tips} show={(tips) => <Breaks breaks={breaks} tips={tips} life={life} />} />
      )}
    />
  )
}

function Breaks({
  breaks,
  tips,
  life,
}: {
  readonly breaks: BreaksLife
  readonly tips: TipsLife
  readonly life: Life
}) {
  const { fourWeeks } = breaks.statistics.value
  return (
    <div class="page">
      <ScreenTitle title={t('breaks.title')} />
      <p class="lead">{t('breaks.lead')}</p>
      <NowCard
        breaks={breaks}
        form={life.plan.form}
        tip={tips.forBreak(fourWeeks.done + fourWeeks.natural)}
      />
      <HoursCard breaks={breaks} />
      <WaysCard breaks={breaks} />
      <NumbersCard statistics={breaks.statistics.value} />
      <CalendarCard breaks={breaks} />
      <div>
        <LinkButton
          kind="plain"
          icon="book"
          href={printRoute({ screen: 'learn', part: 'positions-and-breaks' })}
        >
          {t('breaks.learn')}
        </LinkButton>
      </div>
    </div>
  )
}
