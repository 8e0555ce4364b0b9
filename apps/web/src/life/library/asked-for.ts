/** What is asked of the library, as it stands in the address: `q=neck&position=seated`. */

import { equipmentIds, positions, purposes, zones } from '@unhunch/knowledge'
import { type Filters, minuteChoices, type Thing } from './narrow.ts'
import { levels } from './shelf.ts'

export interface AskedFor {
  readonly text: string
  readonly filters: Filters
}

const things: readonly Thing[] = ['nothing', ...equipmentIds]

/** What the library does not know is left out: an address may be cut, or come from another version. */
export function readAskedFor(part = ''): AskedFor {
  const params = new URLSearchParams(part)
  const position = oneOf(positions, params.get('position'))
  const purpose = oneOf(purposes, params.get('purpose'))
  const zone = oneOf(zones, params.get('zone'))
  const minutes = oneOf(minuteChoices, params.get('minutes'))
  const level = oneOf(levels, params.get('level'))
  const named = (params.get('things') ?? '').split(' ')
  const atHand = things.filter((thing) => named.includes(thing))
  return {
    text: params.get('q') ?? '',
    filters: {
      ...(position !== undefined && { position }),
      ...(atHand.length > 0 && { things: atHand }),
      ...(purpose !== undefined && { purpose }),
      ...(zone !== undefined && { zone }),
      ...(minutes !== undefined && { minutes }),
      ...(level !== undefined && { level }),
      ...(params.get('desk') === 'yes' && { desk: true }),
    },
  }
}

/** Empty when nothing is asked for. */
export function printAskedFor({ text, filters }: AskedFor): string {
  const params = new URLSearchParams()
  if (text.trim() !== '') params.set('q', text.trim())
  for (const [name, value] of Object.entries(filters)) {
    params.set(name, value === true ? 'yes' : Array.isArray(value) ? value.join(' ') : String(value))
  }
  return params.toString()
}

function oneOf<Value extends string | number>(
  known: readonly Value[],
  text: string | null,
): Value | undefined {
  return known.find((value) => String(value) === text)
}
