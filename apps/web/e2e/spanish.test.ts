/** Every screen that has an address, in Spanish. */

import { describeLanguage } from './in-a-language.ts'

describeLanguage('es')
