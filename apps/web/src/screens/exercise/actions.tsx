/** What one can do with an exercise: begin it now, or keep it in a list. */

import { useSignal } from '@preact/signals'
import type { Session } from '@unhunch/engine'
import { Button, LinkButton } from '../../components/button.tsx'
import type { GuidedPage, PageForm } from '../../life/library/exercise-view.ts'
import type { Life } from '../../life/life.ts'
import { printRoute } from '../../route.ts'
import { printDose, wholeMinutes } from '../../words/dose.ts'
import { t } from '../../words/message.ts'
import { AddToList } from './add-to-list.tsx'

export function Actions({
  page,
  form,
  session,
  notPlanned,
  life,
}: {
  readonly page: GuidedPage
  readonly form: PageForm
  /** What it would be today; absent when it may not be done. */
  readonly session: Session | undefined
  /** What keeps it out of the plan, though it may be done. */
  readonly notPlanned: readonly string[]
  readonly life: Life
}) {
  const isAdding = useSignal(false)
  const item = session?.items[0]
  return (
    <div class="stack stack-close">
      {item !== undefined && (
        <>
          <LinkButton
            kind="primary"
            icon="play"
            wide
            href={printRoute({ screen: 'session', part: `exercise-${page.id}.${form.id}` })}
          >
            {t('exercise.do')}
          </LinkButton>
          <p class="soft small">
            {t('exercise.do-today', { dose: printDose(item), minutes: wholeMinutes(item.seconds) })}
          </p>
          {notPlanned.length > 0 && (
            <p class="soft small">
              {t('exercise.not-planned')} {notPlanned.join(' ')}
            </p>
          )}
        </>
      )}
      <Button
        icon="plus"
        wide
        onClick={() => {
          isAdding.value = true
        }}
      >
        {t('exercise.add')}
      </Button>
      {item !== undefined && (
        <LinkButton
          kind="plain"
          icon="print"
          href={printRoute({ screen: 'handout', part: `exercise-${page.id}.${form.id}` })}
        >
          {t('handout.to-print')}
        </LinkButton>
      )}
      {isAdding.value && (
        <AddToList
          exercise={page.id}
          form={form.id}
          life={life}
          onClose={() => {
            isAdding.value = false
          }}
        />
      )}
    </div>
  )
}
