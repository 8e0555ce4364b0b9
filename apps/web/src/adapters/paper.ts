/** The printer, and the address by which this app is reached. */

/** Waits for the pictures: a sheet that is printed before they have come has gaps. */
export async function printPage(): Promise<void> {
  await Promise.allSettled([...document.images].map((image) => image.decode()))
  print()
}

/** Without what follows the `#`, and without what a server would get to see. */
export function appAddress(): string {
  return `${location.origin}${location.pathname}`
}
