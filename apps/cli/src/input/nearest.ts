/** The name that was probably meant. */

/** ` (did you mean cat-cow?)`, or nothing when no name is near. */
export function didYouMean(name: string, known: readonly string[]): string {
  const nearest = known
    .map((candidate) => ({ candidate, distance: distanceBetween(name, candidate) }))
    .sort((a, b) => a.distance - b.distance)[0]
  const isNear = nearest && nearest.distance <= Math.max(1, Math.floor(name.length / 3))
  return isNear ? ` (did you mean ${nearest.candidate}?)` : ''
}

/** Letters to insert, remove or change. */
function distanceBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
