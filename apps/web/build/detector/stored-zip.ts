/** Packs files into a zip archive as they are, each where a program can read it in place. */

import { crc32 } from 'node:zlib'

export interface PackedFile {
  readonly name: string
  readonly content: Buffer
}

/** In bytes: what the numbers in a model are read in. */
const alignment = 16
/** 1 January 1980, the first day that the format knows: the same files give the same archive. */
const noDay = 0x21
/** The first version of the format. */
const version = 20

export function storedZip(files: readonly PackedFile[]): Buffer {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const title = Buffer.from(file.name)
    const header = Buffer.alloc(30)
    const padding = -(offset + header.length + title.length) & (alignment - 1)
    header.write('PK\x03\x04', 'latin1')
    describe(file, header, 4)
    header.writeUInt16LE(padding, 28)

    const entry = Buffer.alloc(46)
    entry.write('PK\x01\x02', 'latin1')
    entry.writeUInt16LE(version, 4)
    describe(file, entry, 6)
    entry.writeUInt32LE(offset, 42)

    const packed = Buffer.concat([header, title, Buffer.alloc(padding), file.content])
    parts.push(packed)
    list.push(entry, title)
    offset += packed.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(Buffer.concat(list).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, ...list, end])
}

/** What is said before the file and in the list at the end. No flags, and the method 0: stored. */
function describe({ name, content }: PackedFile, to: Buffer, at: number): void {
  to.writeUInt16LE(version, at)
  to.writeUInt16LE(noDay, at + 8)
  to.writeUInt32LE(crc32(content), at + 10)
  to.writeUInt32LE(content.length, at + 14)
  to.writeUInt32LE(content.length, at + 18)
  to.writeUInt16LE(Buffer.byteLength(name), at + 22)
}
