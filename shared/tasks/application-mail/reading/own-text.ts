/** The lines that the person wrote: quoted lines (`> …`) and blank lines left out. */
export function ownLines(body: string): readonly string[] {
  return body
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('>'));
}
