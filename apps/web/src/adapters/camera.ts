/** The camera: asks for it, tells when it goes away, and lets it go. No sound is asked for, and nothing is recorded. */

import { wishesFor } from './which-camera.ts'

export type OpenedCamera = { readonly kind: 'camera'; readonly stream: MediaStream } | NoCamera

export interface NoCamera {
  readonly kind: 'no-camera'
  readonly why: WhyNoCamera
}

/**
 * `denied`: the person or the browser said no. `missing`: there is none. `in-use`: another app has it.
 * `insecure`: browsers give it only to pages over HTTPS or from this device. `failed`: anything else.
 */
export type WhyNoCamera = 'denied' | 'missing' | 'in-use' | 'insecure' | 'failed'

/** `ended` for good, as when it is unplugged; `dark` and `back` when the system withholds its pictures for a while. */
export type CameraChange = 'ended' | 'dark' | 'back'

/** The size that the detector can use. */
const wanted: MediaTrackConstraints = {
  width: { ideal: 640 },
  height: { ideal: 480 },
  frameRate: { ideal: 30 },
}

/**
 * To be called from a tap. The camera is let go as soon as `over` is aborted, even when that is
 * before the person has answered the browser's question. `which`: the one that looks at the person, or another.
 */
export async function openCamera(
  over: AbortSignal,
  tell: (change: CameraChange) => void,
  which?: string,
): Promise<OpenedCamera> {
  const devices: MediaDevices | undefined = navigator.mediaDevices
  if (devices?.getUserMedia === undefined) return noCamera(isSecureContext ? 'failed' : 'insecure')
  try {
    const stream = await openFirst(devices, wishesFor(which))
    if (over.aborted) {
      letGo(stream)
      return noCamera('failed')
    }
    over.addEventListener('abort', () => letGo(stream), { once: true })
    for (const track of stream.getTracks()) {
      track.addEventListener('ended', () => tell('ended'), { signal: over })
      track.addEventListener('mute', () => tell('dark'), { signal: over })
      track.addEventListener('unmute', () => tell('back'), { signal: over })
    }
    return { kind: 'camera', stream }
  } catch (error) {
    return noCamera(reasons[error instanceof DOMException ? error.name : ''] ?? 'failed')
  }
}

async function openFirst(
  devices: MediaDevices,
  [wish, ...others]: readonly MediaTrackConstraints[],
): Promise<MediaStream> {
  try {
    return await devices.getUserMedia({ video: { ...wanted, ...wish }, audio: false })
  } catch (error) {
    const isGone = error instanceof DOMException && reasons[error.name] === 'missing'
    if (!isGone || others.length === 0) throw error
    return openFirst(devices, others)
  }
}

/** By the names that browsers give to what went wrong. */
const reasons: Readonly<Record<string, WhyNoCamera>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'in-use',
  AbortError: 'in-use',
}

function noCamera(why: WhyNoCamera): NoCamera {
  return { kind: 'no-camera', why }
}

function letGo(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}
