/** Rule: every load is read by a precaution. */

import { loadIds } from '../load.ts'
import { defineRule } from './rule.ts'

export const loadRead = defineRule(
  'load-read',
  'Every load is read by at least one clause of a precaution.',
  (catalogue) => {
    const read = new Set(
      catalogue.precautions.flatMap(({ clauses }) =>
        clauses.flatMap((clause) => ('load' in clause && clause.load !== undefined ? [clause.load] : [])),
      ),
    )
    return loadIds
      .filter((load) => !read.has(load))
      .map((load) => ({
        entry: `load ${load}`,
        field: 'clauses',
        found: 'no clause that reads it',
        expected: 'a precaution that reads it',
      }))
  },
)
