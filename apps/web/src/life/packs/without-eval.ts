/** Tells zod not to build code from text, which the Content-Security-Policy forbids. Comes before every schema. */

import { config } from 'zod'

config({ jitless: true })
