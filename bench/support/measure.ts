/** Timing for benchmarks: the best of several rounds, since these machines are noisy. */

/** Milliseconds for one call, from the fastest of `rounds` rounds of `calls` calls. */
export function fastestMs(work: () => unknown, calls: number, rounds = 5): number {
  let fastest = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round += 1) {
    const startedMs = performance.now()
    for (let call = 0; call < calls; call += 1) work()
    fastest = Math.min(fastest, (performance.now() - startedMs) / calls)
  }
  return fastest
}

/** A row of a table: what, how much, and what it is measured against. */
export function row(what: string, amount: string, against = ''): void {
  console.log(`  ${what.padEnd(44)} ${amount.padStart(18)}  ${against}`)
}
