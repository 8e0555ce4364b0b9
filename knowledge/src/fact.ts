/** A number that guides a person, with the source it rests on. */

export interface Fact<T = number> {
  readonly value: T
  readonly unit: string
  /** Id of a source in `knowledge/sources`. */
  readonly source: string
  /** Why this number, in one sentence. */
  readonly note: string
}

export function fact<const T>(value: T, unit: string, source: string, note: string): Fact<T> {
  return { value, unit, source, note }
}
