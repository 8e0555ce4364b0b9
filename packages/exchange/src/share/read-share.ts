/** Reads the parcel in a link, or says where and why it cannot be read. It may come from anybody. */

import { checkValue, type FieldProblem, jsonDepth, show } from '@unhunch/journal'
import { unpackParcel } from './pack-parcel.ts'
import { type Parcel, parcelFromRoutine } from './parcel.ts'
import { mostBytes, unseal } from './seal.ts'
import { makeShowable } from './showable-parcel.ts'
import { shareMark, shareVersion } from './write-share.ts'

/** All or nothing. */
export type ReadShare =
  | { readonly status: 'read'; readonly parcel: Parcel }
  | ({ readonly status: 'unreadable' } & ShareProblem)

/**
 * - `torn`: a piece of the link is missing, or it was changed on its way.
 * - `foreign`: it is not a link of ours.
 * - `damaged`: it came through whole, but one field is not as it should be.
 * - `newer`: a later version of the app wrote it.
 * - `too-large`: longer, or larger inside, than any parcel.
 */
export interface ShareProblem {
  readonly problem: 'torn' | 'foreign' | 'damaged' | 'newer' | 'too-large'
  /** `items[3].prescription.reps`, or `link`. */
  readonly where: string
  readonly found: string
  readonly expected: string
}

/** Above the link of the largest parcel, if nothing in it could be made smaller. */
const mostCharacters = 1_000_000

/** The list, its exercises, and the steps of one. */
const deepest = 4

export function readShare(text: string): ReadShare {
  if (text.length > mostCharacters) {
    return unreadable('too-large', `${text.length} characters`, `at most ${mostCharacters} characters`)
  }
  // A letter breaks long lines, and what was copied by hand has spaces around it.
  const bare = text.replace(/\s+/g, '')
  const parts = headed.exec(bare)
  if (!parts) {
    return beginsAsOurs.test(bare)
      ? unreadable('torn', bare === '' ? 'nothing' : show(bare), 'a whole link')
      : unreadable('foreign', show(bare), `a link that begins with ${shareMark}${shareVersion}.`)
  }
  const [, version = '', letters = ''] = parts
  return Number(version) > shareVersion
    ? unreadable('newer', `version ${version}`, `version ${shareVersion}`)
    : readLetters(letters)
}

/** Far fewer versions than this will ever be. */
const headed = new RegExp(`^${shareMark}([1-9]\\d{0,3})\\.([^]*)$`)
const beginsAsOurs = new RegExp(`^(?:${shareMark}(?:[1-9]\\d{0,3})?)?$`)

function readLetters(letters: string): ReadShare {
  const unsealed = unseal(letters)
  if ('text' in unsealed) return readPacked(unsealed.text)
  switch (unsealed.problem) {
    case 'torn':
      return unreadable('torn', 'a checksum that does not fit', 'a whole link')
    case 'too-large':
      return unreadable('too-large', 'more inside', `at most ${mostBytes} bytes inside`)
    case 'damaged':
      return unreadable('damaged', 'something else', 'a list of exercises')
  }
}

function readPacked(text: string): ReadShare {
  const routine = unpackParcel(parseJson(text))
  if (!routine) return unreadable('damaged', show(text), 'a list of exercises')
  const checked = checkValue('routine', routine)
  return 'problems' in checked
    ? damaged(checked.problems)
    : { status: 'read', parcel: makeShowable(parcelFromRoutine(checked.value)) }
}

function parseJson(text: string): unknown {
  if (jsonDepth(text) > deepest) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function damaged([first]: readonly FieldProblem[]): ReadShare {
  const where = first?.field.replace(/^routine\.?/, '') || 'link'
  return {
    status: 'unreadable',
    problem: 'damaged',
    where,
    found: first?.found ?? 'something else',
    expected: first?.expected ?? 'a list of exercises',
  }
}

function unreadable(problem: ShareProblem['problem'], found: string, expected: string): ReadShare {
  return { status: 'unreadable', problem, where: 'link', found, expected }
}
