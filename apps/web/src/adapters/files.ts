/** Saving a file to the person's own place, and opening one they choose. */

export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers read the address only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Undefined when the person changes their mind; empty when the file cannot be read. */
export function openFile(accept: string): Promise<string | undefined> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(undefined))
    input.addEventListener('change', () => {
      const [file] = input.files ?? []
      if (file === undefined) resolve(undefined)
      else file.text().then(resolve, () => resolve(''))
    })
    input.click()
  })
}
