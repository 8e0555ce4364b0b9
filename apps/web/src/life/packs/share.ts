/** Reads and writes lists in links. */

// oxlint-disable-next-line import/no-unassigned-import -- zod reads its settings while schemas are made
import './without-eval.ts'

export {
  type Parcel,
  type ParcelItem,
  parcelFromRoutine,
  parcelFromSession,
  type ReadShare,
  readShare,
  writeShare,
} from '@unhunch/exchange/share'
