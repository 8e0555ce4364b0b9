/** Whether a canvas is drawn by graphics hardware, or by the processor. */

/** Drawn by the processor, which is slow and warms the device. */
export function isPretended(context: WebGL2RenderingContext): boolean {
  const told = String(context.getParameter(context.RENDERER))
  // Some browsers tell the true name only when asked twice; others complain of the second question.
  const more = told === 'WebKit WebGL' ? context.getExtension('WEBGL_debug_renderer_info') : null
  const name = more === null ? told : String(context.getParameter(more.UNMASKED_RENDERER_WEBGL))
  return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(name)
}
