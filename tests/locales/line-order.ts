import bidiFactory from 'bidi-js';

const bidi = bidiFactory();
const arabic = /\p{Script=Arabic}/u;

/**
 * What of a sentence that runs from the right must be read from the left, and is not: words, names of files and sums in
 * Latin letters or 0–9, and quotations of nothing else. A browser would show "Bewerbung_" as "_Bewerbung".
 */
export function torn(sentence: string): string[] {
  const lines = sentence
    .replaceAll('**', '')
    .replaceAll(/{{[^}]*}}/g, '\u2068Muster-7\u2069')
    .split('\n');
  return lines.map((line) => line.replace(/^(?:- |\d+\. )/, '')).flatMap(tornIn);
}

function tornIn(line: string): string[] {
  const places = placesOf(line);
  const isTorn = ({ index, 0: piece }: RegExpExecArray) =>
    [...piece].some((_, at) => places[index + at] !== (places[index] ?? 0) + at);
  /** The sentence's own marks around a quotation: the opening one on its right. */
  const isTurned = ({ index, 0: piece }: RegExpExecArray) =>
    (places[index - 1] ?? 0) < (places[index] ?? 0) || (places[index + piece.length] ?? 0) > (places[index] ?? 0);
  const quoted = quotations(line);
  return [...pieces(line).filter(isTorn), ...quoted.filter((quote) => isTorn(quote) || isTurned(quote))].map(
    ([piece]) => piece,
  );
}

/** Without the brackets and the punctuation around, which belong to the sentence. */
function pieces(line: string): RegExpExecArray[] {
  return [
    ...line.matchAll(/(?=[+._]*[A-Za-z0-9])[A-Za-z0-9+._][^\s«»()،؛؟\u2066-\u2069\p{Script=Arabic}]*[A-Za-z0-9_€%*]/gu),
  ];
}

function quotations(line: string): RegExpExecArray[] {
  return [...line.matchAll(/(?<=«)[^»\u2066-\u2069]*[A-Za-z][^»\u2066-\u2069]*(?=»)/gu)].filter(
    ([quoted]) => !arabic.test(quoted),
  );
}

/** For each sign of a line from the right its place on screen, from left (Unicode bidirectional algorithm). */
function placesOf(line: string): number[] {
  const onScreen = Array.from({ length: line.length }, (_, at) => at);
  for (const [start, end] of bidi.getReorderSegments(line, bidi.getEmbeddingLevels(line, 'rtl'))) {
    const turned = onScreen.slice(start, end + 1).reverse();
    onScreen.splice(start, turned.length, ...turned);
  }
  const places: number[] = [];
  for (const [place, sign] of onScreen.entries()) places[sign] = place;
  return places;
}
