/** The words of the frame, of the welcome and of the safety check, in German. */

import { before } from './de/before.ts'
import { broken } from './de/broken.ts'
import { common } from './de/common.ts'

export const first = { ...broken, ...common, ...before }
