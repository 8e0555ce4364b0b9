/** What may bring pain on, as the intake names it, in a chunk of its own. */

export { triggerWords } from '@unhunch/knowledge/learn'
