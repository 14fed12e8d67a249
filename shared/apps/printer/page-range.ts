/** What is typed into "pages": the chosen pages, from 1, or null where it makes no sense. */
export function pagesIn(text: string, pageCount: number): readonly number[] | null {
  const parts = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const ranges = parts.map((part) => rangeIn(part, pageCount));
  if (parts.length === 0 || ranges.includes(null)) return null;
  return [...new Set(ranges.flatMap((range) => range ?? []))].toSorted((a, b) => a - b);
}

/** `3` or `2-4`, with any kind of dash. */
function rangeIn(part: string, pageCount: number): readonly number[] | null {
  const found = /^(\d{1,4})(?:\s*(?:[-–—]|bis|to)\s*(\d{1,4}))?$/i.exec(part);
  if (!found) return null;
  const first = Number(found[1]);
  const last = Number(found[2] ?? found[1]);
  if (first < 1 || last > pageCount || first > last) return null;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
