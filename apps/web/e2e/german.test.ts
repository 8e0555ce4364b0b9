/** The beginning, the cards that send people on, and the day, in German. */

import { walkTheBeginning, walkTheDay, walkToTheCards } from './every-screen.ts'
import { describeLanguage } from './in-a-language.ts'

describeLanguage('de', 19, [walkTheBeginning, walkToTheCards, walkTheDay])
