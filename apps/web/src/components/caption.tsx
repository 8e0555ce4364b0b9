/** What the voice says, in writing. It is read out politely, and only when the words change. */

import './caption.css'

/** `announced`: where no voice speaks, a screen reader may; but not what is gone before it is read. */
export function Caption({ text, announced }: { readonly text: string; readonly announced: boolean }) {
  return (
    <p class="caption" aria-live={announced ? 'polite' : 'off'}>
      {text}
    </p>
  )
}
