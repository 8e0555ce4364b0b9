/** The front door of handing a list of exercises over in a link. */

export { type Parcel, type ParcelItem, parcelFromRoutine, parcelFromSession } from './parcel.ts'
export { type ReadShare, readShare, type ShareProblem } from './read-share.ts'
export { writeShare } from './write-share.ts'
