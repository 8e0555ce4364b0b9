/** How deep a JSON text goes: known before parsing, since endless nesting could take the call stack with it. */

/** Brackets inside of texts do not count. What is not JSON has a depth, too. */
export function jsonDepth(text: string): number {
  let depth = 0
  let most = 0
  let isText = false
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (isText) {
      if (unit === backslash) at += 1
      else if (unit === quote) isText = false
    } else if (unit === quote) isText = true
    else if (unit === openBrace || unit === openBracket) {
      depth += 1
      most = Math.max(most, depth)
    } else if (unit === closeBrace || unit === closeBracket) depth -= 1
  }
  return most
}

const quote = 0x22
const backslash = 0x5c
const openBrace = 0x7b
const closeBrace = 0x7d
const openBracket = 0x5b
const closeBracket = 0x5d
