/** Soft tones, made on the spot: no sound file is loaded. */

import type { ToneKind } from '@unhunch/engine'

/** Notes as [frequency in hertz, start in seconds]. Low enough to be heard with an ageing ear. */
const notes: Readonly<Record<ToneKind, readonly (readonly [number, number])[]>> = {
  start: [
    [392, 0],
    [523, 0.16],
  ],
  switch: [
    [523, 0],
    [392, 0.16],
    [523, 0.32],
  ],
  half: [[440, 0]],
  count: [[330, 0]],
  end: [
    [523, 0],
    [392, 0.16],
  ],
}
const noteSeconds = 0.34
const loudness = 0.16

let context: AudioContext | undefined

/** Browsers allow sound only after a tap: call this from one. */
export function allowTones(): void {
  try {
    context ??= new AudioContext()
    void context.resume()
  } catch {
    // No sound on this device.
  }
}

export function playTone(kind: ToneKind): void {
  if (context?.state !== 'running') return
  for (const [hertz, startSeconds] of notes[kind])
    playNote(context, hertz, context.currentTime + startSeconds)
}

function playNote(audio: AudioContext, hertz: number, at: number) {
  const oscillator = audio.createOscillator()
  const gain = audio.createGain()
  oscillator.type = 'sine'
  oscillator.frequency.value = hertz
  gain.gain.setValueAtTime(0, at)
  gain.gain.linearRampToValueAtTime(loudness, at + 0.02)
  gain.gain.exponentialRampToValueAtTime(0.001, at + noteSeconds)
  oscillator.connect(gain).connect(audio.destination)
  oscillator.start(at)
  oscillator.stop(at + noteSeconds)
}
