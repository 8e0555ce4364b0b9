/** Every screen that has an address, in German. */

import { describeLanguage } from './in-a-language.ts'

describeLanguage('de')
