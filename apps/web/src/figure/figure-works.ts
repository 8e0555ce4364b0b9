/** The worker that makes figures, and what it has made so far. */

import type { FigureAnswer, FigureQuestions, FigureTopic } from './figure-messages.ts'

interface Waiting {
  readonly resolve: (answer: never) => void
  readonly reject: (problem: Error) => void
}

let worker: Worker | undefined
let lastId = 0
const waiting = new Map<number, Waiting>()
const made = new Map<string, Promise<unknown>>()

/** The same key is made once. A worker that fails makes every promise fail. */
export function askOnce<Topic extends FigureTopic>(
  topic: Topic,
  key: string,
  ask: FigureQuestions[Topic]['ask'],
): Promise<FigureQuestions[Topic]['answer']> {
  const name = `${topic} ${key}`
  const known = made.get(name) ?? askWorker(topic, ask)
  made.set(name, known)
  known.catch(() => made.delete(name))
  return known as Promise<FigureQuestions[Topic]['answer']>
}

function askWorker<Topic extends FigureTopic>(
  topic: Topic,
  ask: FigureQuestions[Topic]['ask'],
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker ??= startWorker()
    lastId += 1
    waiting.set(lastId, { resolve, reject })
    worker.postMessage({ id: lastId, topic, ...ask }, [])
  })
}

function startWorker(): Worker {
  const started = new Worker(new URL('./figure-worker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<FigureAnswer>) => {
    waiting.get(data.id)?.resolve(data.answer as never)
    waiting.delete(data.id)
  })
  started.addEventListener('error', (event) => {
    event.preventDefault()
    for (const { reject } of waiting.values())
      reject(new Error(`The figure could not be made: ${event.message}`))
    waiting.clear()
    started.terminate()
    worker = undefined
  })
  return started
}
