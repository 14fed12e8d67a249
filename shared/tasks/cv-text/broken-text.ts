import type { WrittenBlock, WrittenText } from '../../apps/writer/text';
import type { CvTextMaterial } from './material';

/** The CV as it arrives in the word processor. */
export function brokenText({ name, sections }: CvTextMaterial): WrittenText {
  return [
    line(name, true),
    ...sections.flatMap(({ title, entries }): WrittenBlock[] => [
      line('', false),
      line(title, true),
      ...entries.map(({ label, words, spaces }) => line(`${label}${' '.repeat(spaces)}${words}`, false)),
    ]),
  ];
}

function line(text: string, bold: boolean): WrittenBlock {
  return { kind: 'paragraph', pieces: text === '' ? [] : [{ text, bold }], tabStop: null };
}
