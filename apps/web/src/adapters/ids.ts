/** New ids for entries and devices. */

export function newId(): string {
  return crypto.randomUUID()
}
