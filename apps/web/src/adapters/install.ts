/** The browser's own offer to put the app on the home screen, kept until the person asks for it. */

import { signal } from '@preact/signals'

interface InstallOffer extends Event {
  readonly prompt: () => Promise<unknown>
}

const offer = signal<InstallOffer | undefined>(undefined)

export type Installing = 'offered' | 'done' | 'by-hand'
export const installing = signal<Installing>('by-hand')

/** From the very first, because the offer is made once. */
export function followInstallOffers(): void {
  addEventListener('beforeinstallprompt', (event) => {
    // Asked for in the settings, and nowhere else.
    event.preventDefault()
    offer.value = event as InstallOffer
    installing.value = 'offered'
  })
  addEventListener('appinstalled', () => {
    installing.value = 'done'
  })
}

/** To be called from a tap. An offer is good for one answer. */
export async function install(): Promise<void> {
  const asked = offer.peek()
  offer.value = undefined
  installing.value = 'by-hand'
  await asked?.prompt()
}

/** The app runs in a window of its own. */
export function isInstalled(): boolean {
  return matchMedia('(display-mode: standalone)').matches || isOpenedFromApple()
}

/** On Apple's devices the person does it by hand, and the app then keeps notes of its own. */
export function isFromApple(): boolean {
  return 'standalone' in navigator
}

function isOpenedFromApple(): boolean {
  return (navigator as { readonly standalone?: boolean }).standalone === true
}
