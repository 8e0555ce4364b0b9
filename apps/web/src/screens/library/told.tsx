/** Says how many exercises there are to those who listen: once the list has come to rest, and not at first. */

import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../words/message.ts'

/** Longer than the pause between two letters. */
const restMs = 900

export function Told({ count }: { readonly count: number }) {
  const told = useSignal('')
  const isFirst = useRef(true)
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false
      return
    }
    const timer = setTimeout(() => {
      told.value = t('library.count', { count })
    }, restMs)
    return () => clearTimeout(timer)
  }, [count])
  return <output class="heard-only">{told.value}</output>
}
