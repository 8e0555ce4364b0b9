/**
 * The numbers of fields in a model of TensorFlow Lite and in the description that MediaPipe's tasks ask for,
 * as their schemas give them (`schema.fbs` and `metadata_schema.fbs`).
 */

/** A `Model`, which begins with `TFL3`. The list of buffers' numbers in field 5 is an older way to tell metadata. */
export const model = {
  version: 0,
  operatorCodes: 1,
  subgraphs: 2,
  description: 3,
  buffers: 4,
  metadata: 6,
} as const
export const buffer = { data: 0 } as const
export const namedBuffer = { name: 0, buffer: 1 } as const
/** What the description is called among the named buffers. */
export const descriptionName = 'TFLITE_METADATA'

/** A `ModelMetadata`, which begins with `M001`. */
export const description = { name: 0, subgraphs: 3, licence: 5 } as const
export const graph = { inputs: 2, outputs: 3 } as const
export const tensor = { name: 0, content: 3, processUnits: 4 } as const
export const content = { propertiesType: 0, properties: 1 } as const
export const image = { colourSpace: 0 } as const
export const processUnit = { optionsType: 0, options: 1 } as const
export const normalisation = { mean: 0, deviation: 1 } as const

/** Numbers of kinds, in the unions and enumerations of the second schema. */
export const kinds = { imageProperties: 2, rgb: 1, normalisationOptions: 1 } as const
