/** As much of papaparse as we call. Its own types bring those of Node along, which pure code must not see. */

declare module 'papaparse' {
  interface Fault {
    readonly message: string
    /** Counted from 0. */
    readonly row?: number
  }

  const papaparse: {
    readonly parse: (
      text: string,
      options: { readonly delimiter: string; readonly newline: '\n' },
    ) => { readonly data: readonly (readonly string[])[]; readonly errors: readonly Fault[] }
  }
  export = papaparse
}
