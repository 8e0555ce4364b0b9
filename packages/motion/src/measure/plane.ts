/** Points and angles in the plane of the picture: x right, y down, both in heights of the picture. */

export interface Spot {
  readonly x: number
  readonly y: number
}

export function between(from: Spot, to: Spot): Spot {
  return { x: to.x - from.x, y: to.y - from.y }
}

export function middle(a: Spot, b: Spot): Spot {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}

export function along(a: Spot, direction: Spot): number {
  return (a.x * direction.x + a.y * direction.y) / lengthOf(direction)
}

export function lengthOf({ x, y }: Spot): number {
  return Math.hypot(x, y)
}

/** How far `a` is turned from the first direction to the second, which lies across it: -180 to 180 degrees. */
export function angleFrom(first: Spot, second: Spot, a: Spot): number {
  return degrees(Math.atan2(along(a, second), along(a, first)))
}

/** Whichever way round: 0 to 180 degrees. */
export function angleBetween(a: Spot, b: Spot): number {
  return Math.abs(degrees(Math.atan2(a.x * b.y - a.y * b.x, a.x * b.x + a.y * b.y)))
}

export function opposite({ x, y }: Spot): Spot {
  return { x: -x, y: -y }
}

/** A quarter turn clockwise, as seen on the picture. */
export function quarterTurn({ x, y }: Spot): Spot {
  return { x: -y, y: x }
}

export function degrees(radians: number): number {
  return (radians * 180) / Math.PI
}

/** The same angle, cut open where no joint comes: behind the back, so that arms may pass overhead and hang. */
export function fromHanging(angle: number): number {
  return angle < -90 ? angle + 360 : angle
}
