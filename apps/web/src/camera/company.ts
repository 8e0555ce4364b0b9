/** Whether somebody is alone in the picture: what single looks say of it, put together. */

export interface Company {
  /** In the picture, as far as is known. */
  readonly people: number | undefined
  /** What the last look said. */
  readonly looked: number | undefined
}

export const unknownCompany: Company = { people: undefined, looked: undefined }

/** In milliseconds. A look takes twice as long as to follow one person, so that it is not taken at every picture. */
const lookEveryMs = 2000
/** Who lies with the arms overhead is sometimes taken for two: of company, another look must say so soon. */
const lookAgainMs = 500

export function lookAfterMs({ looked = 0 }: Company): number {
  return looked > 1 ? lookAgainMs : lookEveryMs
}

/** A step. One look that finds more than one does not tell yet; one that does not is believed at once. */
export function noteLook({ people, looked: before = 0 }: Company, looked: number | undefined): Company {
  return looked !== undefined && looked > 1 && before <= 1 ? { people, looked } : { people: looked, looked }
}
