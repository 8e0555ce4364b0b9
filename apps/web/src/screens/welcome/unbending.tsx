/** The mark: a spine of seven dots that unbends from left to right. */

const spines = [0, 0.5, 1]
const dots = [0, 1, 2, 3, 4, 5, 6]

export function Unbending() {
  return (
    <svg class="unbending" viewBox="0 0 320 150" aria-hidden="true">
      {spines.map((upright, index) => (
        <g key={upright} transform={`translate(${50 + index * 96} 132)`} opacity={0.38 + 0.31 * index}>
          {dots.map((dot) => {
            const { x, y } = place(dot, upright)
            return <circle key={dot} cx={x} cy={y} r={dot === 6 ? 11 : 6.6 - dot * 0.35} />
          })}
        </g>
      ))}
    </svg>
  )
}

/** Follows the curve upwards, dot by dot; each turns a little further than the one below. */
function place(dot: number, upright: number) {
  let x = 0
  let y = 0
  for (let below = 0; below < dot; below++) {
    const leanDegrees = (1 - upright) * (below * 17 - 22) + upright * (below - 2) * 2
    const lean = (leanDegrees * Math.PI) / 180
    const step = below === 5 ? 23 : 17.5
    x += step * Math.sin(lean)
    y -= step * Math.cos(lean)
  }
  return { x, y }
}
