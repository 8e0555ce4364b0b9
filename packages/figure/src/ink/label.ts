/** Small capitals on a preview, so that a sheet of pictures says what it shows. */

import type { Pixels } from './preview.ts'

/** Five rows of three dots from the top, each row as a digit from 0 to 7. */
const letters: Readonly<Record<string, string>> = {
  a: '25755',
  b: '65656',
  c: '34443',
  d: '65556',
  e: '74647',
  f: '74644',
  g: '34553',
  h: '55755',
  i: '72227',
  j: '11152',
  k: '55655',
  l: '44447',
  m: '57755',
  n: '65555',
  o: '25552',
  p: '65644',
  q: '25563',
  r: '65655',
  s: '34216',
  t: '72222',
  u: '55557',
  v: '55552',
  w: '55775',
  x: '55255',
  y: '55222',
  z: '71247',
  0: '75557',
  1: '26227',
  2: '61247',
  3: '61216',
  4: '55711',
  5: '74616',
  6: '34752',
  7: '71122',
  8: '25252',
  9: '25716',
  '-': '00700',
  '.': '00002',
  '/': '11244',
  '>': '42124',
}
/** Of one dot, pixels. */
const dot = 2

export function drawLabel({ width, data }: Pixels, text: string, left: number, top: number) {
  Array.from(text.toLowerCase()).forEach((letter, place) => {
    Array.from(letters[letter] ?? '00000').forEach((digit, row) => {
      for (let column = 0; column < 3; column++) {
        if ((Number(digit) >> (2 - column)) % 2 === 0) continue
        for (let y = 0; y < dot; y++) {
          const at = (top + row * dot + y) * width + left + (place * 4 + column) * dot
          for (let x = 0; x < dot; x++) data.set([70, 70, 76], (at + x) * 4)
        }
      }
    })
  })
}
