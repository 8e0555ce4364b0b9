/** The order of the test files: the longest begin first, so that no worker sits idle while one is still at it. */

import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** By how their names begin, from the longest on; whatever is not among them comes after. */
const longest = [
  'every-precaution',
  'movements',
  'every-thing',
  'figure.slow',
  'fuzz',
  'camera-counts',
  'german',
  'care',
  'spanish',
  'ranges.test',
  'camera-refusals',
  'offline',
  'figure.test',
  'emergency',
  'the-whole-way',
  'handout',
]

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => rankOf(a) - rankOf(b))
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const name = moduleId.slice(moduleId.lastIndexOf('/') + 1)
  const rank = longest.findIndex((begin) => name.startsWith(begin))
  return rank === -1 ? longest.length : rank
}
