/** Where the numbers come from, in a chunk of its own. */

export { sources } from '@unhunch/knowledge/sources'
