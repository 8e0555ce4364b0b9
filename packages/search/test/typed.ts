/** What the tests of the search type in every language. */

/** What people type, beside the phrases. */
export interface Typed {
  /** The word that turns many others into a sign of an emergency: “chest” and “pain”. */
  readonly pain: string
  /** Words that may stand before any sign. */
  readonly before: string
  /** May be an emergency. */
  readonly serious: readonly string[]
  /** Is not, though it shares words with what may be. */
  readonly harmless: readonly string[]
  /** Longer and longer beginnings of a name, and what they find among the first three. */
  readonly beginnings: readonly { readonly of: readonly string[]; readonly find: string }[]
  readonly pasted: string
}
