/** Shares the drawing of stills among a few workers. What was asked for last is wanted most. */

import type { StillsAnswer, StillsJob } from './still-messages.ts'

interface Order {
  readonly job: StillsJob
  readonly onAnswer: (answer: StillsAnswer) => void
}

const mostWorkers = Math.max(1, Math.min(4, navigator.hardwareConcurrency - 1))
const waiting: Order[] = []
const idle: Worker[] = []
let workers = 0

/** Answers with a function that withdraws the order. */
export function orderStills(job: StillsJob, onAnswer: Order['onAnswer']): () => void {
  let isWanted = true
  const order: Order = { job, onAnswer: (answer) => isWanted && onAnswer(answer) }
  waiting.push(order)
  goOn()
  return () => {
    isWanted = false
    const at = waiting.indexOf(order)
    if (at >= 0) waiting.splice(at, 1)
  }
}

function goOn() {
  const worker = waiting.length === 0 ? undefined : (idle.pop() ?? startWorker())
  const order = worker === undefined ? undefined : waiting.pop()
  if (worker === undefined || order === undefined) return
  const listening = new AbortController()
  const tell = (answer: StillsAnswer) => {
    order.onAnswer(answer)
    if (!('problems' in answer)) return
    listening.abort()
    idle.push(worker)
    goOn()
  }
  worker.addEventListener('message', ({ data }: MessageEvent<StillsAnswer>) => tell(data), listening)
  worker.addEventListener('error', ({ message }) => tell({ problems: [message] }), listening)
  worker.postMessage(order.job, [])
}

function startWorker(): Worker | undefined {
  if (workers === mostWorkers) return undefined
  workers += 1
  return new Worker(new URL('./still-worker.ts', import.meta.url), { type: 'module' })
}
