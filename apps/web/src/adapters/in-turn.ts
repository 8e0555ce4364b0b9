/** Lets several windows of the app do one thing after the other, each with what the one before has left. */

export async function inTurn(name: string, task: () => void): Promise<void> {
  if ('locks' in navigator) await navigator.locks.request(`unhunch-${name}`, task)
  else task()
}
