/** Puts into plain words what a schema expects at one place. */

import * as z from 'zod'

/** The part of JSON Schema that our schemas make use of. */
interface Node {
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly properties?: Readonly<Record<string, Node>>
  readonly additionalProperties?: Node | boolean
  readonly items?: Node
  readonly anyOf?: readonly Node[]
  readonly oneOf?: readonly Node[]
}

/** Of several variants, those count that the input says it is: by its `type`, `kind` or `status`. */
export function describeExpected(schema: z.ZodType, path: readonly PropertyKey[], input: unknown): string {
  let nodes = variantsOf([nodeOf(schema)], input)
  let value = input
  for (const key of path) {
    value =
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined
    nodes = variantsOf(
      nodes.flatMap((node) => childOf(node, key)),
      value,
    )
  }
  return describeAll(nodes)
}

/** A file with a hundred faults asks a hundred times for the same. */
const nodeBySchema = new WeakMap<z.ZodType, Node>()

function nodeOf(schema: z.ZodType): Node {
  const known = nodeBySchema.get(schema)
  if (known) return known
  const node = z.toJSONSchema(schema) as Node
  nodeBySchema.set(schema, node)
  return node
}

function variantsOf(nodes: readonly Node[], value: unknown): readonly Node[] {
  const variants = nodes.flatMap((node): readonly Node[] => {
    const inner = node.anyOf ?? node.oneOf
    return inner === undefined ? [node] : variantsOf(inner, value)
  })
  const meant = variants.filter((variant) => isMeant(variant, value))
  return meant.length > 0 ? meant : variants
}

function isMeant({ properties = {} }: Node, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const fixed = Object.entries(properties).filter(([, property]) => property.const !== undefined)
  return (
    fixed.length > 0 &&
    fixed.every(([key, property]) =>
      Object.entries(value).some(([k, v]) => k === key && v === property.const),
    )
  )
}

function childOf(node: Node, key: PropertyKey): readonly Node[] {
  if (typeof key === 'number') return node.items === undefined ? [] : [node.items]
  const named = Object.entries(node.properties ?? {}).find(([name]) => name === key)?.[1]
  if (named !== undefined) return [named]
  return typeof node.additionalProperties === 'object' ? [node.additionalProperties] : []
}

function describeAll(nodes: readonly Node[]): string {
  const values = nodes.flatMap((node) => node.enum ?? (node.const === undefined ? [] : [node.const]))
  const others = nodes.filter((node) => node.enum === undefined && node.const === undefined).map(describeNode)
  const choice = [...new Set(values)].map(String)
  const oneOf = choice.length > 1 ? [`one of ${choice.join(', ')}`] : choice
  return [...new Set([...oneOf, ...others])].join(' or ') || 'no field of this name'
}

function describeNode(node: Node): string {
  const kinds = typeof node.type === 'string' ? [node.type] : (node.type ?? [])
  return kinds.map((kind) => describeKind(kind, node)).join(' or ') || 'a value'
}

function describeKind(kind: string, node: Node): string {
  switch (kind) {
    case 'integer':
      return `a whole number${describeRange(node)}`
    case 'number':
      return `a number${describeRange(node)}`
    case 'string':
      return describeText(node)
    case 'array':
      return `a list${describeSize(node.minItems, node.maxItems)}`
    case 'object':
      return 'a group of named fields'
    case 'boolean':
      return 'true or false'
    default:
      return kind
  }
}

function describeText({ format, minLength, maxLength }: Node): string {
  if (format === 'date') return 'a day of the calendar, like 2026-03-09'
  if (maxLength !== undefined) return `text of ${minLength ?? 0} to ${maxLength} characters`
  return minLength === undefined ? 'text' : 'text that is not empty'
}

function describeRange({ minimum, maximum }: Node): string {
  const low = isBound(minimum) ? minimum : undefined
  const high = isBound(maximum) ? maximum : undefined
  if (low !== undefined && high !== undefined) return ` from ${low} to ${high}`
  if (low !== undefined) return `, ${low} or more`
  return high === undefined ? '' : `, ${high} or less`
}

/** Every whole number carries the bounds of what a computer can count; they say nothing to a person. */
function isBound(bound: number | undefined): bound is number {
  return bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER
}

function describeSize(least: number | undefined, most: number | undefined): string {
  if (least !== undefined && most !== undefined) return ` of ${least} to ${most}`
  if (least !== undefined) return ` of at least ${least}`
  return most === undefined ? '' : ` of at most ${most}`
}
