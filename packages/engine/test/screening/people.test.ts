/** The table of people: what the safety check says to each. */

import { precautions, questions, redFlags } from '@unhunch/knowledge/screening'
import { describe, expect, it } from 'vitest'
import type { Answers, Clearance } from '../../src/screening/clearance.ts'
import { screen } from '../../src/screening/screen.ts'
import { nothingToReport, people } from './forty-people.ts'

const knowledge = { questions, redFlags, precautions }

describe('screen', () => {
  it.each(people)('$who → $status $flags $precautions', ({ answers, status, flags, precautions }) => {
    const clearance = screen(knowledge, { ...nothingToReport, ...answers })
    expect(clearance.status === 'incomplete' ? clearance.unanswered : []).toEqual([])
    expect({ status: clearance.status, ...summary(clearance) }).toEqual({
      status,
      flags: [...flags].sort(),
      precautions: [...precautions].sort(),
    })
  })

  it('turns none of the ten ordinary people away', () => {
    const statuses = people
      .slice(0, 10)
      .map(({ answers }) => screen(knowledge, { ...nothingToReport, ...answers }).status)
    expect(statuses).toHaveLength(10)
    for (const status of statuses) expect(['clear', 'with-care']).toContain(status)
  })

  it('never turns anyone away for age alone, from 16 to 120', () => {
    for (let age = 16; age <= 120; age += 1) {
      const answers = { ...nothingToReport, 'morning-shoulders': 'no', 'temple-signs': 'no', age } as Answers
      expect(['clear', 'with-care']).toContain(screen(knowledge, answers).status)
    }
  })

  it('has met every red flag and every precaution in the table', () => {
    const met = new Set<string>(people.flatMap(({ flags, precautions }) => [...flags, ...precautions]))
    const unmet = [...redFlags, ...precautions].map(({ id }) => id).filter((id) => !met.has(id))
    expect(unmet).toEqual([])
  })
})

// Helpers

function summary(clearance: Clearance) {
  return {
    flags: 'flags' in clearance ? clearance.flags.map(({ id }) => id).sort() : [],
    precautions: 'precautions' in clearance ? clearance.precautions.map(({ id }) => id).sort() : [],
  }
}
