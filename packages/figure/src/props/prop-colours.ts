/** What props are made of, and the calm colours of it. */

export const propMaterials = [
  'wood',
  'fabric',
  'mat',
  'wall',
  'trim',
  'rubber',
  'band',
  'towel',
  'metal',
  'pillow',
  'mattress',
] as const
export type PropMaterial = (typeof propMaterials)[number]

/** sRGB, on screens light and dark. */
export const propColours: Readonly<Record<PropMaterial, `#${string}`>> = {
  wood: '#c49f74',
  fabric: '#8d9aa6',
  mat: '#7aa49b',
  wall: '#e9e4da',
  trim: '#f6f2ea',
  rubber: '#4f6583',
  band: '#d08a3e',
  towel: '#e4d3b8',
  metal: '#8e959b',
  pillow: '#f3ede2',
  mattress: '#dfe4e6',
}

/** Greys that stay apart on paper. */
export const propPrintColours: Readonly<Record<PropMaterial, `#${string}`>> = {
  wood: '#b9b9b9',
  fabric: '#9c9c9c',
  mat: '#cfcfcf',
  wall: '#ededed',
  trim: '#f8f8f8',
  rubber: '#6b6b6b',
  band: '#4a4a4a',
  towel: '#d9d9d9',
  metal: '#8c8c8c',
  pillow: '#f2f2f2',
  mattress: '#e2e2e2',
}
