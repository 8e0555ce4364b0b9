/** The address that opens a list in the app, and the text of a link again from whatever was pasted. */

/** `app`: where this app is, without what follows the `#`. */
export function shareAddress(app: string, link: string): string {
  return `${app}#/shared/${link}`
}

/** Whole addresses and bare links, with what a letter or a form has put around them. */
export function linkIn(pasted: string): string {
  const text = unescaped(pasted.replace(/\s+/g, ''))
  const [, link] = /\/shared\/([^/?&"'<>]*)/.exec(text) ?? []
  return link ?? text
}

/** Some programs write the `#` of an address as `%23`. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
