/** The player by keyboard. Keys that a focused control needs are left to it. */

export function listenToKeys({
  toggle,
  back,
  ask,
}: {
  readonly toggle: () => void
  readonly back: () => void
  readonly ask: (dialog: 'skip' | 'hurts') => void
}): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
    const target = event.target instanceof Element ? event.target : undefined
    if (target?.closest('dialog, input, select, textarea') != null) return
    const isOnControl = target?.closest('button, summary, a') != null
    if (event.key === ' ' && !isOnControl) toggle()
    else if (event.key === 'ArrowLeft') back()
    else if (event.key === 'ArrowRight') ask('skip')
    else if (event.key === 'h' || event.key === 'H') ask('hurts')
    else return
    event.preventDefault()
  }
  document.addEventListener('keydown', onKey)
  return () => document.removeEventListener('keydown', onKey)
}
