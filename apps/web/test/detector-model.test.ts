/** The model that the detector loads is put together right, and only from files that were looked through. */

import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { addDescription } from '../build/detector/add-description.ts'
import { assembleModel } from '../build/detector/assemble-model.ts'
import { detectorLicence } from '../build/detector/detector-licence.ts'
import { type FlatTable, readFlatRoot } from '../build/detector/flat-table.ts'
import * as fields from '../build/detector/model-fields.ts'
import { checkInput, inputs, readInput } from '../build/detector/read-input.ts'
import { storedZip } from '../build/detector/stored-zip.ts'

const packed = unzip(assembleModel())
const finder = readInput('@mediapipe/pose/pose_solution_packed_assets.data').subarray(0, 2_962_288)
const joints = readInput('@mediapipe/pose/pose_landmark_lite.tflite')

describe.each([
  ['pose_detector.tflite', finder, { mean: [127.5], deviation: [127.5], outputs: 2 }],
  ['pose_landmarks_detector.tflite', joints, { mean: [0], deviation: [255], outputs: 5 }],
] as const)('%s', (name, old, expected) => {
  const made = packed.find((file) => file.name === name)?.content ?? Buffer.alloc(8)

  it('says that it takes a picture, and how its colours become numbers', () => {
    expect(made.toString('latin1', 4, 8)).toBe('TFL3')
    const description = descriptionIn(made)
    expect(Buffer.from(description).toString('latin1', 4, 8)).toBe('M001')
    const [graph] = readFlatRoot(description).tables(fields.description.subgraphs)
    const [input] = graph?.tables(fields.graph.inputs) ?? []
    const [unit] = input?.tables(fields.tensor.processUnits) ?? []
    const options = unit?.table(fields.processUnit.options)
    expect({
      picture: input?.table(fields.tensor.content).byte(fields.content.propertiesType),
      normalised: unit?.byte(fields.processUnit.optionsType),
      mean: options?.floats(fields.normalisation.mean),
      deviation: options?.floats(fields.normalisation.deviation),
      outputs: graph?.tables(fields.graph.outputs).length,
    }).toEqual({
      picture: fields.kinds.imageProperties,
      normalised: fields.kinds.normalisationOptions,
      ...expected,
    })
    expect(readFlatRoot(description).text(fields.description.licence)).toBe('Apache-2.0')
  })

  it('has the bytes of the old model at its end, where weights stay aligned, and points into them', () => {
    const start = made.length - old.length
    expect(start % 16).toBe(0)
    expect(made.subarray(start).equals(old)).toBe(true)
    const [before, after] = [readFlatRoot(old), readFlatRoot(made)]
    const { model } = fields
    expect(after.uint(model.version)).toBe(before.uint(model.version))
    for (const field of [model.operatorCodes, model.subgraphs, model.description])
      expect(after.target(field) - start).toBe(before.target(field))
    for (const field of [model.buffers, model.metadata])
      expect(
        places(after, field)
          .slice(0, -1)
          .map((place) => place - start),
      ).toEqual(places(before, field))
  })
})

describe('addDescription', () => {
  it('refuses a model whose weights it would move off their places', () => {
    expect(() => addDescription(Buffer.concat([joints, Buffer.alloc(4)]), Buffer.alloc(4))).toThrow(
      'multiple of 16',
    )
  })
})

describe('storedZip', () => {
  it('packs files as they are, each beginning at a multiple of 16', () => {
    const files = ['a', 'a-longer-name', ''].map((name, index) => ({
      name,
      content: Buffer.alloc(7 * index + 1, name || 'x'),
    }))
    const archive = storedZip(files)
    expect(unzip(archive).map(({ name, content }) => ({ name, content }))).toEqual(files)
    expect(unzip(archive).map(({ start }) => start % 16)).toEqual([0, 0, 0])
    expect(storedZip(files).equals(archive)).toBe(true)
  })
})

describe('checkInput', () => {
  it.each(Object.keys(inputs) as (keyof typeof inputs)[])('knows %s by its content, and no other', (name) => {
    const content = readInput(name)
    expect(() => checkInput(name, content)).not.toThrow()
    const changed = Buffer.concat([content, Buffer.from(' ')])
    expect(() => checkInput(name, changed)).toThrow(name)
  })

  it('takes no script that knows an address to report to (S10)', () => {
    const script = readInput('@mediapipe/tasks-vision/vision_bundle.mjs').toString()
    const loader = readInput('@mediapipe/tasks-vision/wasm/vision_wasm_module_internal.js').toString()
    expect(/https?:\/\//.test(script)).toBe(false)
    expect(/sendBeacon|v1\/log/.test(script + loader)).toBe(false)
  })
})

describe('the licence of the detector', () => {
  it('names what it is of, and is there in full', () => {
    const text = detectorLicence()
    expect(text).toContain('@mediapipe/tasks-vision')
    expect(text).toContain('@mediapipe/pose')
    expect(text).toContain('Apache License\n')
    expect(text).toContain('END OF TERMS AND CONDITIONS')
  })
})

// Helpers

function places(root: FlatTable, field: number): readonly number[] {
  return root.tables(field).map(({ position }) => position)
}

function descriptionIn(content: Buffer): Uint8Array {
  const root = readFlatRoot(content)
  const entry = root
    .tables(fields.model.metadata)
    .find((table) => table.text(fields.namedBuffer.name) === fields.descriptionName)
  const index = entry?.uint(fields.namedBuffer.buffer) ?? 0
  return root.tables(fields.model.buffers)[index]?.bytes(fields.buffer.data) ?? new Uint8Array(8)
}

/** By the list at the end, as programs read it; each file must be stored, and be what its sum says. */
function unzip(archive: Buffer) {
  const end = archive.length - 22
  expect(archive.toString('latin1', end, end + 4)).toBe('PK\u{5}\u{6}')
  let entry = archive.readUInt32LE(end + 16)
  return Array.from({ length: archive.readUInt16LE(end + 10) }, () => {
    expect(archive.toString('latin1', entry, entry + 4)).toBe('PK\u{1}\u{2}')
    expect(archive.readUInt16LE(entry + 10)).toBe(0)
    const [sum, length, nameLength] = [16, 24, 28].map((at, index) =>
      index < 2 ? archive.readUInt32LE(entry + at) : archive.readUInt16LE(entry + at),
    ) as [number, number, number]
    const name = archive.toString('utf8', entry + 46, entry + 46 + nameLength)
    const header = archive.readUInt32LE(entry + 42)
    expect(archive.toString('latin1', header, header + 4)).toBe('PK\u{3}\u{4}')
    const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28)
    const content = archive.subarray(start, start + length)
    expect(crc32(content)).toBe(sum)
    entry += 46 + nameLength
    return { name, start, content }
  })
}
