/** Why this form is not for this person just now, and which others are. */

import { Card } from '../../components/card.tsx'
import type { GuidedPage, PageForm } from '../../life/library/exercise-view.ts'
import type { LibraryLife } from '../../life/library/library-life.ts'
import { t } from '../../words/message.ts'

export function HeldBack({
  page,
  form,
  library,
  onChoose,
}: {
  readonly page: GuidedPage
  readonly form: PageForm
  readonly library: LibraryLife
  readonly onChoose: (form: string) => void
}) {
  const open = page.forms.filter(({ id }) => library.sessionOf.value(page.id, id) !== undefined)
  return (
    <Card
      tone="amber"
      icon="info"
      title={t(open.length > 0 ? 'exercise.held-back-way' : 'exercise.held-back')}
    >
      <ul class="bullets">
        {library.heldBackBy.value(page.id, form.id).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {open.length > 0 && (
        <>
          <p>
            <strong>{t('exercise.open-ways')}</strong>
          </p>
          <div class="stack stack-close">
            {open.map(({ id, name }) => (
              <button key={id} type="button" class="exercise-open-way" onClick={() => onChoose(id)}>
                {name}
              </button>
            ))}
          </div>
        </>
      )}
    </Card>
  )
}
