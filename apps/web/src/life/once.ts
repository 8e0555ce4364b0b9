/** Makes a part of a life when it is first asked for. */

import { restOfWords } from '../words/speak.ts'

/** A part that could not come is asked for again the next time. */
export function once<Part>(create: () => Promise<Part>): () => Promise<Part> {
  let created: Promise<Part> | undefined
  return () => {
    created ??= restOfWords().then(create)
    created.catch(() => {
      created = undefined
    })
    return created
  }
}
