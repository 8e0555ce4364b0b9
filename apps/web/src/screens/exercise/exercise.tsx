/** The page of one exercise: `#/exercise/cat-cow`, or with one of its forms `#/exercise/cat-cow.seated`. */

import './exercise.css'
import { Lazy } from '../../lazy.tsx'
import type { LibraryLife } from '../../life/library/library-life.ts'
import type { Life } from '../../life/life.ts'
import { ExplainedExercise } from './explained-exercise.tsx'
import { GuidedExercise } from './guided-exercise.tsx'
import { UnknownExercise } from './unknown-exercise.tsx'

export function ExerciseScreen({ life, part }: { readonly life: Life; readonly part: string | undefined }) {
  return <Lazy load={life.library} show={(library) => page(life, library, part)} />
}

function page(life: Life, library: LibraryLife, part = '') {
  const [id = '', form] = part.split('.')
  const found = library.pageOf(id)
  if (found === undefined) return <UnknownExercise key={id} library={library} asked={id} />
  // By key, so that another exercise begins at its top.
  return found.kind === 'explained' ? (
    <ExplainedExercise key={id} page={found} library={library} />
  ) : (
    <GuidedExercise key={id} page={found} library={library} life={life} asked={form} />
  )
}
