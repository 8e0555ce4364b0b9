/** Holds a schema and a type of the engine to each other while compiling. */

import type * as z from 'zod'

/** `schemaOf<Intake>()(z.strictObject(…))` compiles only if both say the same, in both directions. */
export function schemaOf<Type>() {
  return <S extends z.ZodType>(
    schema: S & (Same<z.output<S>, Type> extends true ? unknown : never),
  ): z.ZodType<Type> => schema as z.ZodType as z.ZodType<Type>
}

type Same<A, B> =
  Mutual<DeepReadonly<A>, DeepReadonly<B>> extends true ? Mutual<DeepRequired<A>, DeepRequired<B>> : false

type Mutual<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T

/** Without it, a field that is optional on one side and missing on the other would go unseen. */
type DeepRequired<T> = T extends object ? { readonly [K in keyof T]-?: DeepRequired<T[K]> } : T
