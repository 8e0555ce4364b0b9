/** The words of the frame, of the welcome and of the safety check, in Spanish. */

import { before } from './es/before.ts'
import { broken } from './es/broken.ts'
import { common } from './es/common.ts'

export const first = { ...broken, ...common, ...before }
