/** Every exercise that is not in the plan, found by name, with what speaks against it. */

import { useSignal } from '@preact/signals'
import type { WhyNot } from '@unhunch/engine'
import { useId } from 'preact/hooks'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { Told } from '../../components/told.tsx'
import type { PlanLife } from '../../life/life.ts'
import { t } from '../../words/message.ts'

export function WhyNotList({
  whyNots,
  plan,
}: {
  readonly whyNots: readonly WhyNot[]
  readonly plan: Pick<PlanLife, 'form' | 'say' | 'banned' | 'wish'>
}) {
  const sought = useSignal('')
  const id = useId()
  const named = whyNots
    .map((whyNot) => ({ ...whyNot, name: plan.form(whyNot.exercise).name }))
    .filter(({ name }) => name.toLowerCase().includes(sought.value.trim().toLowerCase()))
    .sort((a, b) => a.name.localeCompare(b.name))
  const counted = named.length === 0 ? t('plan.search-none') : t('plan.search-count', { count: named.length })
  return (
    <section class="stack stack-close">
      <h2>{t('plan.why-not')}</h2>
      <p class="soft">{t('plan.why-not-lead')}</p>
      <div class="search">
        <label class="heard-only" for={id}>
          {t('plan.search')}
        </label>
        <Icon name="search" />
        <input
          id={id}
          type="search"
          placeholder={t('plan.search')}
          value={sought.value}
          onInput={(event) => {
            sought.value = event.currentTarget.value
          }}
        />
      </div>
      <p class="small soft">{counted}</p>
      <Told words={counted} />
      <ul class="why-nots">
        {named.map(({ exercise, name, reasons }) => (
          <li key={exercise}>
            <details>
              <summary>{name}</summary>
              <ul class="bullets">
                {reasons.map((reason) => (
                  <li key={reason.id}>{plan.say(reason)}</li>
                ))}
              </ul>
              {plan.banned.value.includes(exercise) && (
                <Button kind="plain" onClick={() => plan.wish(exercise, 'unban')}>
                  {t('plan.unban')}
                </Button>
              )}
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
