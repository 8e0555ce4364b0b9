/** What is asked of the library: at once on the screen, a moment later in the address. */

import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { type AskedFor, printAskedFor, readAskedFor } from '../../life/library/asked-for.ts'
import type { Filters } from '../../life/library/narrow.ts'
import { goTo } from '../../route.ts'

/** Browsers refuse an address that changes with every letter. */
const quietMs = 400

export function useAskedFor(part: string | undefined) {
  const asked = useSignal(readAskedFor(part))
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  // What this screen has written itself comes back as `part`, perhaps after more has been typed.
  const written = useRef(printAskedFor(asked.peek()))
  useEffect(() => {
    const now = printAskedFor(readAskedFor(part))
    if (now === written.current) return
    written.current = now
    asked.value = readAskedFor(part)
  }, [part])
  useEffect(() => () => clearTimeout(timer.current), [])

  function settle() {
    clearTimeout(timer.current)
    const next = printAskedFor(asked.peek())
    if (next === written.current) return
    written.current = next
    goTo({ screen: 'library', ...(next !== '' && { part: next }) }, 'replace')
  }
  function set(next: AskedFor) {
    asked.value = next
    clearTimeout(timer.current)
    timer.current = setTimeout(settle, quietMs)
  }

  return {
    asked: asked.value,
    setText: (text: string) => set({ ...asked.peek(), text }),
    setFilters(filters: Filters) {
      set({ ...asked.peek(), filters })
      settle()
    },
    /** Writes the address now. */
    settle,
  }
}
