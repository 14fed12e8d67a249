/** The part of bidi-js that is used; the library brings no types. Positions are UTF-16 units, both ends included. */
declare module 'bidi-js' {
  export interface Embedding {
    readonly levels: Uint8Array;
  }
  export interface Bidi {
    getEmbeddingLevels(text: string, base: 'ltr' | 'rtl'): Embedding;
    getReorderSegments(text: string, embedding: Embedding): [start: number, end: number][];
    getMirroredCharactersMap(text: string, embedding: Embedding): Map<number, string>;
  }
  export default function bidiFactory(): Bidi;
}
