/** Tells those who listen what has changed while they typed: once it has come to rest, and not at first. */

import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'

/** Longer than the pause between two letters. */
const restMs = 900

export function Told({ words }: { readonly words: string }) {
  const told = useSignal('')
  const isFirst = useRef(true)
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false
      return
    }
    const timer = setTimeout(() => {
      told.value = words
    }, restMs)
    return () => clearTimeout(timer)
  }, [words])
  return <output class="heard-only">{told.value}</output>
}
