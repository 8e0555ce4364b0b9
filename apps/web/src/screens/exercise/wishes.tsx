/** What the person wishes of an exercise: more of it, or never again. */

import { useSignal } from '@preact/signals'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import type { PlanLife } from '../../life/life.ts'
import { t } from '../../words/message.ts'

export function Wishes({ exercise, plan }: { readonly exercise: string; readonly plan: PlanLife }) {
  const said = useSignal('')
  const isBanned = plan.banned.value.includes(exercise)
  async function wish(what: 'ban' | 'unban' | 'like') {
    await plan.wish(exercise, what)
    said.value = plan.say({ id: `${what}-wish`, values: { exercise } })
  }
  return (
    <section class="stack stack-close">
      {isBanned ? (
        <Card title={t('exercise.banned')}>
          <p>{t('exercise.banned-lead')}</p>
          <div>
            <Button onClick={() => wish('unban')}>{t('exercise.unban')}</Button>
          </div>
        </Card>
      ) : (
        <div class="buttons">
          <Button kind="plain" icon="heart" onClick={() => wish('like')}>
            {t('exercise.like')}
          </Button>
          <Button kind="plain" icon="close" onClick={() => wish('ban')}>
            {t('exercise.ban')}
          </Button>
        </div>
      )}
      <p class="soft" role="status">
        {said.value}
      </p>
    </section>
  )
}
