/** Turning and zooming by hand: drag, pinch and wheel. Keys and buttons are the caller's. */

export interface OrbitInput {
  /** Degrees. */
  readonly turn: (around: number, raised: number) => void
  /** 2 comes twice as near. */
  readonly zoom: (by: number) => void
  /** In shares of the picture's height, right and up. */
  readonly pan: (right: number, up: number) => void
}

/** A drag across the whole picture turns by this much, degrees. */
const turnAcross = 200
/** The wheel gives about 100 a notch. */
const zoomPerWheel = 0.0016

interface Finger {
  x: number
  y: number
}

/**
 * One finger turns, two pinch and shift. The page keeps its scrolling: an upright drag by touch
 * and an unfocused wheel are left to it (`touch-action: pan-y` belongs on the element).
 */
export function listenToOrbit(element: HTMLElement, input: OrbitInput): () => void {
  const fingers = new Map<number, Finger>()

  const onDown = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.button !== 0 && event.button !== 2) return
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY })
    element.setPointerCapture(event.pointerId)
  }
  const onMove = (event: PointerEvent) => {
    const finger = fingers.get(event.pointerId)
    if (finger === undefined) return
    const { width, height } = element.getBoundingClientRect()
    const across = (event.clientX - finger.x) / (width || 1)
    const down = (event.clientY - finger.y) / (height || 1)
    const other = [...fingers].find(([id]) => id !== event.pointerId)
    if (other !== undefined) {
      const before = Math.hypot(finger.x - other[1].x, finger.y - other[1].y)
      const after = Math.hypot(event.clientX - other[1].x, event.clientY - other[1].y)
      if (before > 0 && after > 0) input.zoom(after / before)
      input.pan((-across * width) / (height || 1) / 2, down / 2)
    } else if (event.shiftKey || (event.buttons & 2) !== 0) {
      input.pan((-across * width) / (height || 1), down)
    } else {
      input.turn(-across * turnAcross, down * turnAcross * 0.6)
    }
    finger.x = event.clientX
    finger.y = event.clientY
  }
  const onUp = (event: PointerEvent) => {
    fingers.delete(event.pointerId)
  }
  const onWheel = (event: WheelEvent) => {
    const isMeant = event.ctrlKey || element.contains(document.activeElement)
    if (!isMeant) return
    event.preventDefault()
    input.zoom(Math.exp(-event.deltaY * zoomPerWheel * (event.deltaMode === 1 ? 16 : 1)))
  }

  element.addEventListener('pointerdown', onDown)
  element.addEventListener('pointermove', onMove)
  element.addEventListener('pointerup', onUp)
  element.addEventListener('pointercancel', onUp)
  element.addEventListener('wheel', onWheel, { passive: false })
  element.addEventListener('contextmenu', refuse)
  return () => {
    element.removeEventListener('pointerdown', onDown)
    element.removeEventListener('pointermove', onMove)
    element.removeEventListener('pointerup', onUp)
    element.removeEventListener('pointercancel', onUp)
    element.removeEventListener('wheel', onWheel)
    element.removeEventListener('contextmenu', refuse)
  }
}

function refuse(event: Event) {
  event.preventDefault()
}
