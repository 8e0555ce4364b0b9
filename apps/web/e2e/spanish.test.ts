/** The beginning, and the days between sessions, in Spanish. */

import { walkTheBeginning, walkTheDaysBetween } from './every-screen.ts'
import { describeLanguage } from './in-a-language.ts'

describeLanguage('es', 15, [walkTheBeginning, walkTheDaysBetween])
