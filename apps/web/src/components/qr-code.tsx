/** A QR code as one picture. What it holds stands beside it in letters. */

import type { Qr } from '../life/sharing/qr.ts'

export function QrCode({ qr: { size, path }, name }: { readonly qr: Qr; readonly name: string }) {
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      // How large it has to be on paper follows from how much is in it.
      style={{ '--modules': size }}
      shape-rendering="crispEdges"
      role="img"
      aria-label={name}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
