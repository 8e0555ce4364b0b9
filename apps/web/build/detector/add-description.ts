/** Puts a description into a finished model. The model's own bytes stay as they are: a new front page points into them. */

import { Builder, type Offset } from 'flatbuffers'
import { readFlatRoot } from './flat-table.ts'
import { buffer, descriptionName, model, namedBuffer } from './model-fields.ts'

/** In bytes: what the weights of a model are read in, so that they must not be moved by less. */
const alignment = 16

export function addDescription(old: Buffer, described: Uint8Array): Buffer {
  if (old.length % alignment !== 0) throw new Error('The length of a model is a multiple of 16.')
  const root = readFlatRoot(old)
  const builder = new Builder(old.length + described.length + 4096)
  builder.prep(alignment, 0)
  builder.createByteVector(old)
  // Offsets count from the end, where what is written first lies.
  const moved = (position: number): Offset => old.length - position

  const buffers = root.tables(model.buffers).map(({ position }) => moved(position))
  const named = root.tables(model.metadata).map(({ position }) => moved(position))
  builder.startVector(1, described.length, alignment)
  for (const byte of described.toReversed()) builder.addInt8(byte)
  const data = builder.endVector()
  builder.startObject(1)
  builder.addFieldOffset(buffer.data, data, 0)
  const newBuffer = builder.endObject()
  const name = builder.createString(descriptionName)
  builder.startObject(2)
  builder.addFieldOffset(namedBuffer.name, name, 0)
  builder.addFieldInt32(namedBuffer.buffer, buffers.length, 0)
  const newName = builder.endObject()

  const bufferList = offsets([...buffers, newBuffer])
  const nameList = offsets([...named, newName])
  builder.startObject(7)
  builder.addFieldInt32(model.version, root.uint(model.version), 0)
  for (const field of [model.operatorCodes, model.subgraphs, model.description])
    builder.addFieldOffset(field, moved(root.target(field)), 0)
  builder.addFieldOffset(model.buffers, bufferList, 0)
  builder.addFieldOffset(model.metadata, nameList, 0)
  builder.finish(builder.endObject(), 'TFL3')
  return Buffer.from(builder.asUint8Array())

  function offsets(items: readonly Offset[]): Offset {
    builder.startVector(4, items.length, 4)
    for (const item of items.toReversed()) builder.addOffset(item)
    return builder.endVector()
  }
}
