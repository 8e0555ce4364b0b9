/** What changes after something was reported, and why. */

import type { ChangeView } from '../life/life.ts'
import { printRoute, type Route } from '../route.ts'
import { t } from '../words/message.ts'
import { LinkButton } from './button.tsx'
import { Card } from './card.tsx'
import { ScreenTitle } from './screen-title.tsx'

export function Changes({
  changes,
  next = { screen: 'today' },
  nextWords = t('changes.done'),
  note,
}: {
  readonly changes: readonly ChangeView[]
  readonly next?: Route
  readonly nextWords?: string
  readonly note?: string
}) {
  return (
    <div class="page">
      <ScreenTitle title={t('changes.title')} />
      {changes.length === 0 && <p class="lead">{t('changes.none')}</p>}
      {changes.map(({ change, because }) => (
        <Card key={change} tone="accent">
          <h2>{change}</h2>
          <p>{t('changes.because', { because })}</p>
        </Card>
      ))}
      <p class="soft">{t('changes.thanks')}</p>
      {note !== undefined && <p>{note}</p>}
      <LinkButton kind="primary" wide href={printRoute(next)}>
        {nextWords}
      </LinkButton>
    </div>
  )
}
