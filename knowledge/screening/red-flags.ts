/** Every red flag, the most pressing first. */

import { careFlags } from './care-flags.ts'
import { clinicianFlags } from './clinician-flags.ts'
import { emergencyFlags } from './emergency-flags.ts'

export const redFlags = [...emergencyFlags, ...clinicianFlags, ...careFlags] as const

export type RedFlagId = (typeof redFlags)[number]['id']
