/** Which files the app is made of, and what is new in it. The build puts in what it has made; see build/service-worker.ts. */

/** The address from the front page on; what its content is known by, where its name does not say so; its size. */
export type KeptFile = readonly [url: string, revision: string | null, bytes: number]

/** Without these a screen would be missing. */
export const appFiles: readonly KeptFile[] = []

/** Pictures and the figure: large, and every screen can do without. */
export const laterFiles: readonly KeptFile[] = []

/** The detector of the camera: larger than all the rest, and not for everybody. */
export const askedFiles: readonly KeptFile[] = []

/** Of the change log, the latest first. */
export const news: readonly string[] = []
