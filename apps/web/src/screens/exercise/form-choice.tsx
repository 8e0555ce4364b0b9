/** The forms of an exercise, the gentlest first, each with what it is like and whether it is open. */

import { ChoiceList } from '../../components/choice-list.tsx'
import type { GuidedPage, PageForm } from '../../life/library/exercise-view.ts'
import type { WhyNot } from '../../life/library/library-life.ts'
import { t } from '../../words/message.ts'

export function FormChoice({
  page,
  form,
  whyNot,
  onChoose,
}: {
  readonly page: GuidedPage
  readonly form: PageForm
  readonly whyNot: WhyNot
  readonly onChoose: (form: string) => void
}) {
  return (
    <details class="exercise-forms">
      <summary>
        <strong>{t('exercise.ways', { count: page.forms.length })}</strong>
        <span class="small soft">{form.name}</span>
      </summary>
      <ChoiceList
        legend={t('exercise.ways-legend')}
        legendHeardOnly
        help={t('exercise.ways-lead')}
        value={form.id}
        onChange={onChoose}
        choices={page.forms.map((each) => ({
          value: each.id,
          label: each.name,
          help: describe(each, whyNot(page.id, each.id)),
        }))}
      />
    </details>
  )
}

function describe({ level, position, desk }: PageForm, reasons: readonly string[]): string {
  const about = [
    t(`library.level-${level}`),
    t(`library.position-${position}`),
    ...(desk ? [t('exercise.at-desk')] : []),
  ].join(' · ')
  return [about, ...reasons].join('. ').replace(/\.+$/, '.')
}
