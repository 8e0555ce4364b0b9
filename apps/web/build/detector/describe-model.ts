/** Writes what MediaPipe's tasks want to know of a model: that it takes a picture, and how its colours become numbers. */

import { Builder, type Offset } from 'flatbuffers'
import {
  content,
  description,
  graph,
  image,
  kinds,
  normalisation,
  processUnit,
  tensor,
} from './model-fields.ts'

export interface ModelDescription {
  readonly name: string
  /** Colours from 0 to 255 are taken less `mean`, and divided by `deviation`. */
  readonly mean: number
  readonly deviation: number
  /** How many tensors come out. */
  readonly outputs: number
}

export function describeModel({ name, mean, deviation, outputs }: ModelDescription): Uint8Array {
  const builder = new Builder(512)
  const input = describeInput(builder, mean, deviation)
  const outs = Array.from({ length: outputs }, (_, index) =>
    object(builder, [[tensor.name, builder.createString(`output ${index}`)]]),
  )
  const inputList = offsets(builder, [input])
  const outputList = offsets(builder, outs)
  const onlyGraph = object(builder, [
    [graph.inputs, inputList],
    [graph.outputs, outputList],
  ])
  const root = object(builder, [
    [description.name, builder.createString(name)],
    [description.subgraphs, offsets(builder, [onlyGraph])],
    [description.licence, builder.createString('Apache-2.0')],
  ])
  builder.finish(root, 'M001')
  return builder.asUint8Array()
}

function describeInput(builder: Builder, mean: number, deviation: number): Offset {
  const options = object(builder, [
    [normalisation.mean, floats(builder, [mean])],
    [normalisation.deviation, floats(builder, [deviation])],
  ])
  const unit = object(
    builder,
    [[processUnit.options, options]],
    [[processUnit.optionsType, kinds.normalisationOptions]],
  )
  const picture = object(builder, [], [[image.colourSpace, kinds.rgb]])
  const what = object(
    builder,
    [[content.properties, picture]],
    [[content.propertiesType, kinds.imageProperties]],
  )
  return object(builder, [
    [tensor.name, builder.createString('image')],
    [tensor.content, what],
    [tensor.processUnits, offsets(builder, [unit])],
  ])
}

type Fields = readonly (readonly [field: number, value: number])[]

function object(builder: Builder, pointers: Fields, bytes: Fields = []): Offset {
  const all = [...pointers, ...bytes]
  builder.startObject(Math.max(...all.map(([field]) => field)) + 1)
  for (const [field, value] of pointers) builder.addFieldOffset(field, value, 0)
  for (const [field, value] of bytes) builder.addFieldInt8(field, value, 0)
  return builder.endObject()
}

/** A flatbuffer is written from its end. */
function offsets(builder: Builder, items: readonly Offset[]): Offset {
  builder.startVector(4, items.length, 4)
  for (const item of items.toReversed()) builder.addOffset(item)
  return builder.endVector()
}

function floats(builder: Builder, items: readonly number[]): Offset {
  builder.startVector(4, items.length, 4)
  for (const item of items.toReversed()) builder.addFloat32(item)
  return builder.endVector()
}
