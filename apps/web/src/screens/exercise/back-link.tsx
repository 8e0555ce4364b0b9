/** Back to the library, as it was left. */

import { Icon } from '../../components/icon.tsx'
import type { LibraryLife } from '../../life/library/library-life.ts'
import { printRoute } from '../../route.ts'
import { t } from '../../words/message.ts'

export function BackLink({ library }: { readonly library: LibraryLife }) {
  const asked = library.lastAsked.value
  return (
    <a class="exercise-back" href={printRoute({ screen: 'library', ...(asked !== '' && { part: asked }) })}>
      <Icon name="left" size={20} />
      <span>{t('exercise.back')}</span>
    </a>
  )
}
