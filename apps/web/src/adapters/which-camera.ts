/** Which cameras there are, by what tells them apart: the front and the back of a phone, and others by name. */

export interface CameraOption {
  /** `front`, `back`, or what the browser calls the device. */
  readonly id: string
  /** As the maker calls it; the two sides of a phone need no name. */
  readonly name: string | undefined
}

/** Names are known once a camera was allowed; before that, nothing can be told apart. */
export async function listCameras(): Promise<readonly CameraOption[]> {
  const devices: MediaDevices | undefined = navigator.mediaDevices
  const all = (await devices?.enumerateDevices().catch(() => [])) ?? []
  const options = all
    .filter(({ kind, label }) => kind === 'videoinput' && label !== '')
    .map((device): CameraOption => {
      const { label, deviceId } = device
      const id = sideOf(capabilityOf(device), label) ?? deviceId
      return { id, name: id === deviceId ? nameOf(label) : undefined }
    })
  // A phone may have several on its back; it knows best which one sees all of a person.
  return [...new Map(options.map((option) => [option.id, option])).values()]
}

/** Of an open camera; absent where the browser does not tell. */
export function cameraOf(
  track: Pick<MediaStreamTrack, 'label' | 'getSettings'> | undefined,
): string | undefined {
  const { facingMode, deviceId } = track?.getSettings() ?? {}
  return sideOf(facingMode, track?.label ?? '') ?? deviceId
}

/** In turn, until there is one: a camera that was chosen may be gone, and then the one that looks at the person does. */
export function wishesFor(camera = 'front'): readonly MediaTrackConstraints[] {
  const front = { facingMode: 'user' }
  if (camera === 'front') return [front]
  // As a mere wish, some browsers would weigh it against the size of the picture.
  return [
    camera === 'back' ? { facingMode: { exact: 'environment' } } : { deviceId: { exact: camera } },
    front,
  ]
}

function sideOf(facing: string | undefined, label: string): 'front' | 'back' | undefined {
  if (facing === 'user' || facing === 'environment') return facing === 'user' ? 'front' : 'back'
  // Some browsers tell it in the name alone, in the language of the device.
  if (/front|vorder|delanter/i.test(label)) return 'front'
  return /\b(back|rear)\b|rückkamera|rückseit|trasera|posterior/i.test(label) ? 'back' : undefined
}

function capabilityOf(device: MediaDeviceInfo): string | undefined {
  if (!('getCapabilities' in device)) return undefined
  const { facingMode } = (device as InputDeviceInfo).getCapabilities()
  return facingMode?.[0]
}

/** Without the numbers that some browsers write behind it. */
function nameOf(label: string): string {
  return label.replace(/ \([\da-f]{4}:[\da-f]{4}\)$/i, '')
}
