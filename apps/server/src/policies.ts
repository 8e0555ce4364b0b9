/** What a page of Unhunch may load and use: its own files, the camera when the person allows it, and nothing else. */

const own = ["'self'"]
const none = ["'none'"]

export const contentSecurityPolicy: Record<string, string[]> = {
  'default-src': own,
  // What watches an exercise is compiled in the browser. This allows no text to be run as a script.
  'script-src': [...own, "'wasm-unsafe-eval'"],
  'style-src': own,
  // Pictures made on the device (QR codes, figures for print) are data: and blob: addresses.
  'img-src': [...own, 'data:', 'blob:'],
  'font-src': own,
  'connect-src': own,
  'media-src': own,
  'worker-src': own,
  'manifest-src': own,
  'frame-src': none,
  'object-src': none,
  'base-uri': none,
  'form-action': none,
  'frame-ancestors': none,
}

/** The camera watches an exercise, the screen stays awake during one, and leaving the desk counts as a break. */
const allowed = ['camera', 'idle-detection', 'screen-wake-lock']

const refused = [
  'accelerometer',
  'browsing-topics',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'serial',
  'sync-xhr',
  'usb',
  'xr-spatial-tracking',
]

export const permissionsPolicy = [
  ...allowed.map((name) => `${name}=(self)`),
  ...refused.map((name) => `${name}=()`),
].join(', ')

/** One year, as browsers count it. What else lives on the same domain is not ours to promise for. */
export const strictTransportSecurity = { maxAge: 31_536_000, includeSubDomains: false, preload: false }
