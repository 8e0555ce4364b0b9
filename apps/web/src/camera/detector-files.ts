/** Where the large files of the detector lie. The build puts in the addresses; see build/bring-detector.ts. */

/** Asked for when the camera is switched on, and not before. */
export const detectorFiles: Readonly<Record<'loader' | 'program' | 'model' | 'licence', string>> = {
  loader: '',
  program: '',
  model: '',
  licence: '',
}

/** Of those that take long to load, unpacked. */
export const detectorBytes: Readonly<Record<'program' | 'model', number>> = { program: 0, model: 0 }
