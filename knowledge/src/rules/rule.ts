/** What a rule is, and how its exceptions work. */

import type { Catalogue } from '../catalogue.ts'

/** What was found wrong, and where, for the person who has to mend it. */
export interface Finding {
  /** `exercise cat-cow`, `form cat-cow/held`, `question fever` */
  readonly entry: string
  readonly field: string
  readonly found: string
  readonly expected: string
}

export interface Problem extends Finding {
  readonly rule: string
}

export interface Exception {
  /** The `entry` that is excused. */
  readonly id: string
  readonly why: string
}

export interface Rule {
  readonly name: string
  readonly description: string
  readonly check: (catalogue: Catalogue) => readonly Problem[]
  readonly exceptions: readonly Exception[]
}

/** An exception that no longer excuses anything is a problem itself, so the list cannot rot. */
export function defineRule(
  name: string,
  description: string,
  find: (catalogue: Catalogue) => readonly Finding[],
  exceptions: readonly Exception[] = [],
): Rule {
  const excused = new Set(exceptions.map((exception) => exception.id))
  return {
    name,
    description,
    exceptions,
    check: (catalogue) => {
      const findings = find(catalogue)
      const idle = exceptions
        .filter((exception) => !findings.some((finding) => finding.entry === exception.id))
        .map((exception) => ({
          entry: exception.id,
          field: 'exceptions',
          found: 'an exception that excuses nothing',
          expected: 'no exception',
        }))
      return [...findings.filter((finding) => !excused.has(finding.entry)), ...idle].map((finding) => ({
        rule: name,
        ...finding,
      }))
    },
  }
}

/** A problem as one line. */
export function tellRuleProblem(problem: Problem): string {
  return `${problem.rule}: ${problem.entry}, ${problem.field}: found ${problem.found}, expected ${problem.expected}.`
}
