/** The ink picture of a phase. A new one comes in over the old, so that nothing blinks. */

import { useSignal } from '@preact/signals'
import { pictureNames } from './picture-list.ts'

const known = new Set(pictureNames)

/** Relative to the page, as everything is; absent when there is no such picture. */
export function pictureAddress(exercise: string, form: string, phase: string): string | undefined {
  return hasPicture(exercise, form, phase) ? `./pictures/${exercise}/${form}-${phase}.svg` : undefined
}

export function hasPicture(exercise: string, form: string, phase: string): boolean {
  return known.has(`${exercise}/${form}-${phase}`)
}

export function Picture({ address }: { readonly address: string }) {
  /** The one that is seen, and goes when the next has come. */
  const seen = useSignal(address)
  const loaded = useSignal<string | undefined>(undefined)
  const isChanging = seen.value !== address
  const hasCome = loaded.value === address
  return (
    <>
      <img
        key={seen.value}
        class={isChanging && hasCome ? 'figure-ink figure-ink-goes' : 'figure-ink'}
        src={seen.value}
        alt=""
        draggable={false}
      />
      {isChanging && (
        <img
          key={address}
          class={hasCome ? 'figure-ink figure-ink-comes' : 'figure-ink figure-ink-waits'}
          src={address}
          alt=""
          draggable={false}
          onLoad={() => {
            loaded.value = address
          }}
          onAnimationEnd={() => {
            seen.value = address
          }}
        />
      )}
    </>
  )
}
