/** Handing a link to another app of the device, or to its clipboard. */

export function canHandOn(): boolean {
  return 'share' in navigator
}

/** That the person changes their mind is no failure, and nothing needs to be said about it. */
export async function handOn(title: string, url: string): Promise<void> {
  await navigator.share({ title, url }).catch(() => undefined)
}

/** False where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
