/** The heading of a screen: it names the page and takes the focus, so that a screen reader follows. */

import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../words/message.ts'

/** The first heading after loading leaves the focus where the browser put it. */
let isFirst = true

export function ScreenTitle({
  title,
  children,
}: {
  readonly title: string
  /** What is shown, where it is more than the title. */
  readonly children?: ComponentChildren
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = t('app.page-title', { title })
  }, [title])
  // Once, when it appears: a heading that only changes its words must not take the focus from a control.
  useEffect(() => {
    if (isFirst) isFirst = false
    else {
      heading.current?.focus({ preventScroll: true })
      scrollTo(0, 0)
    }
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  )
}
