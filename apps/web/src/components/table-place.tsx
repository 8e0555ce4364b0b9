/** The place of a table: where it is too wide it scrolls, and then the keyboard can get there to scroll it. */

import './numbers-table.css'
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

export function TablePlace({
  name,
  children,
}: {
  readonly name: string
  readonly children: ComponentChildren
}) {
  const place = useRef<HTMLDivElement>(null)
  const isTooWide = useSignal(false)

  useLayoutEffect(() => {
    const { current } = place
    if (current === null) return
    const observer = new ResizeObserver(() => {
      isTooWide.value = current.scrollWidth > current.clientWidth
    })
    for (const element of [current, ...current.children]) observer.observe(element)
    return () => observer.disconnect()
  }, [isTooWide])

  return (
    <div
      ref={place}
      class="table-place"
      {...(isTooWide.value && { role: 'region', 'aria-label': name, tabIndex: 0 })}
    >
      {children}
    </div>
  )
}
