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
    readonly unparse: (
      table: {
        readonly fields: readonly string[]
        readonly data: readonly (readonly (string | number)[])[]
      },
      options: {
        readonly delimiter: string
        readonly newline: string
        /** Texts that it fits get an apostrophe before them. */
        readonly escapeFormulae: RegExp
      },
    ) => string
  }
  export = papaparse
}
