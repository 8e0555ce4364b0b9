/** The front door of the scene: the figure on a canvas, and its turning by hand. */

export { FigureView, type FigureViewEvents } from './figure-view.ts'
export type { FigureColours } from './body-paint.ts'
export type { Pace } from './frame-watch.ts'
export { listenToOrbit, type OrbitInput } from './orbit-input.ts'
