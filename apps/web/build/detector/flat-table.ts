/** Reads a table of a flatbuffer by the numbers of its fields, without generated code. */

import { ByteBuffer } from 'flatbuffers'

export interface FlatTable {
  /** In bytes from the start of the file. */
  readonly position: number
  readonly has: (field: number) => boolean
  readonly uint: (field: number) => number
  readonly byte: (field: number) => number
  /** Where the table, list or text lies that the field points to. */
  readonly target: (field: number) => number
  readonly table: (field: number) => FlatTable
  readonly tables: (field: number) => readonly FlatTable[]
  readonly floats: (field: number) => readonly number[]
  readonly bytes: (field: number) => Uint8Array
  readonly text: (field: number) => string
}

export function readFlatRoot(content: Uint8Array): FlatTable {
  const file = new ByteBuffer(content)
  return tableAt(file, file.readUint32(0))
}

function tableAt(file: ByteBuffer, position: number): FlatTable {
  return {
    position,
    has: (field) => offsetOf(field) !== 0,
    uint: (field) => (offsetOf(field) === 0 ? 0 : file.readUint32(placeOf(field))),
    byte: (field) => (offsetOf(field) === 0 ? 0 : file.readUint8(placeOf(field))),
    target: (field) => file.__indirect(placeOf(field)),
    table: (field) => tableAt(file, file.__indirect(placeOf(field))),
    tables: (field) => itemsOf(field).map((place) => tableAt(file, file.__indirect(place))),
    floats: (field) => itemsOf(field).map((place) => file.readFloat32(place)),
    bytes,
    text: (field) => Buffer.from(bytes(field)).toString(),
  }

  function offsetOf(field: number): number {
    return file.__offset(position, 4 + 2 * field)
  }

  function placeOf(field: number): number {
    if (offsetOf(field) === 0) throw new Error(`The table at ${position} has no field ${field}.`)
    return position + offsetOf(field)
  }

  function bytes(field: number): Uint8Array {
    const start = file.__indirect(placeOf(field))
    return file.bytes().subarray(start + 4, start + 4 + file.readUint32(start))
  }

  /** Where the items of a list lie, each of four bytes. */
  function itemsOf(field: number): readonly number[] {
    if (offsetOf(field) === 0) return []
    const start = file.__indirect(placeOf(field))
    return Array.from({ length: file.readUint32(start) }, (_, index) => start + 4 + 4 * index)
  }
}
