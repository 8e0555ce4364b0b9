/** The tables of the search: what people type, in one language. */

/** Words for the same thing. Small words such as “in” and “my” do not matter, nor does the order. */
export interface Synonym {
  /** What people type. All words of one of these must be in what was typed. */
  readonly says: readonly string[]
  /** What we call it, most fitting first: names, titles or plain words, as one would type them. */
  readonly means: readonly string[]
}

/** A phrase that people type, and what must be among the first three found. */
export interface Phrase {
  readonly types: string
  /** Each as `exercise:<id>`, `article:<id>` or `zone:<id>`; every one of them must be there. */
  readonly finds: readonly [string, ...string[]]
}
