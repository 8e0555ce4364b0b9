/** `unhunch observe`: what a camera would tell of recorded landmarks. */

import type { Command } from 'commander'
import { type Assumed, readRecordings } from '@unhunch/motion'
import { nameOf, readText } from '../input/read-text.ts'
import { readWatched, type WatchOptions } from '../input/watched.ts'
import { bad, type Output, type Read } from '../output.ts'
import { measureList, printMeasureList } from '../print/measures.ts'
import { observedLines, type Telling } from '../print/observed.ts'
import { type Finish, finishCommand } from './run.ts'

interface ObserveOptions extends WatchOptions {
  readonly list?: true
  readonly aspect?: string
  readonly mirrored?: true
  readonly fps?: string
  readonly summary?: true
  readonly readings?: true
}

export function addObserve(program: Command, finish: Finish): void {
  const command = program
    .command('observe')
    .summary('tell what recorded landmarks show')
    .description(
      'Reads recorded landmarks of a person, as JSON lines, and tells what the camera coach would: repetitions, holds, remarks, and what could not be seen. It answers as JSON lines, with a summary after each recording.',
    )
    .argument('[file]', 'a file of JSON lines, or - for standard input', '-')
    .option('--exercise <id>', 'the exercise that is done')
    .option('--form <form>', 'a form of the exercise; without it, the first that a camera can follow')
    .option('--generic <measure>', 'any movement: repetitions of this measure')
    .option('--side <side>', 'left or right: only what this side does; or both')
    .option('--aspect <number>', 'width of the picture over its height, where it is not said (1.333)')
    .option('--mirrored', 'the picture was a mirror image, where it is not said')
    .option('--fps <number>', 'pictures a second, where a recording does not say it')
    .option('--summary', 'summaries alone')
    .option('--readings', 'the measured values of every sighting as well')
    .option('--list', 'all measures with their errors, and the exercises that a camera can follow')
  finishCommand(
    command,
    finish,
    {
      examples: [
        'unhunch observe --list',
        'unhunch observe --exercise wall-angel < landmarks.jsonl',
        'unhunch observe --generic shoulder-elevation --side right --summary < landmarks.jsonl',
        'gunzip -c recordings.jsonl.gz | unhunch observe --generic elbow-flexion --readings',
      ],
      notes: ['docs/motion.md tells the format of landmarks, and what each line of the answer means.'],
    },
    async ([source = '-'], options) => observeFile(source, options),
  )
}

async function observeFile(source: string, options: ObserveOptions): Promise<Output> {
  if (options.list) return { text: printMeasureList, json: measureList() }
  const watched = readWatched(options)
  if ('problem' in watched) return watched
  const telling = readTelling(options)
  if ('problem' in telling) return telling
  const assumed = readAssumed(options)
  if ('problem' in assumed) return assumed
  const text = await readText(source)
  if ('problem' in text) return text
  // All of it is read before a word is said: what is printed is never half of an answer.
  const read = readRecordings(text.value, assumed.value)
  if (read.status === 'unreadable') {
    const field = read.field === 'line' ? '' : `, ${read.field}`
    return bad(`${nameOf(source)} at line ${read.line}${field}`, read.found, read.expected)
  }
  return {
    *lines() {
      for (const recording of read.recordings) yield* observedLines(recording, watched.value, telling.value)
    },
  }
}

function readTelling({ summary, readings }: ObserveOptions): Read<Telling> {
  if (summary && readings) return bad('--readings', 'beside --summary', 'one of the two')
  return { value: { isShort: summary === true, hasReadings: readings === true } }
}

function readAssumed({ aspect, fps, mirrored }: ObserveOptions): Read<Assumed> {
  const width = readAmount('--aspect', aspect, 'a number like 1.333')
  if ('problem' in width) return width
  const rate = readAmount('--fps', fps, 'a number of pictures a second, like 30')
  if ('problem' in rate) return rate
  return {
    value: {
      ...(width.value !== undefined && { aspect: width.value }),
      ...(rate.value !== undefined && { fps: rate.value }),
      ...(mirrored && { mirrored }),
    },
  }
}

function readAmount(field: string, text: string | undefined, expected: string): Read<number | undefined> {
  if (text === undefined) return { value: undefined }
  const amount = Number(text)
  return amount > 0 && Number.isFinite(amount)
    ? { value: amount }
    : bad(field, JSON.stringify(text), expected)
}
