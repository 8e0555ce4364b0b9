/** A person's own lists: all of them, or one to look at, change and start. */

import './routine.css'
import { Lazy } from '../../lazy.tsx'
import type { Life } from '../../life/life.ts'
import { RoutineEditor } from './routine-editor.tsx'
import { RoutineList } from './routine-list.tsx'

export function RoutineScreen({ life, part }: { readonly life: Life; readonly part: string | undefined }) {
  return (
    <Lazy
      load={life.routines}
      show={(routines) =>
        part === undefined ? (
          <RoutineList routines={routines} plan={life.plan} />
        ) : (
          <RoutineEditor key={part} at={part} life={life} routines={routines} />
        )
      }
    />
  )
}
