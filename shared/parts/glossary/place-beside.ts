/** Pixels between the box and the word, and between the box and the edge of the window. */
const gap = 6;
const margin = 8;

/** Puts a box of fixed position below a word, above it where there is no room, and always inside the window. */
export function placeBeside(box: HTMLElement, word: HTMLElement): void {
  const [own, at] = [box.getBoundingClientRect(), word.getBoundingClientRect()];
  const below = at.bottom + gap;
  const fits = below + own.height + margin <= innerHeight;
  const top = fits ? below : at.top - gap - own.height;
  box.style.top = `${clamp(top, innerHeight - own.height)}px`;
  box.style.left = `${clamp(at.left, innerWidth - own.width)}px`;
}

function clamp(wished: number, last: number): number {
  return Math.max(margin, Math.min(wished, last - margin));
}
