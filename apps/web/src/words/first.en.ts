/** The words of the frame, of the welcome and of the safety check, in English. */

import { before } from './en/before.ts'
import { broken } from './en/broken.ts'
import { common } from './en/common.ts'

export const first = { ...broken, ...common, ...before }
