/** Advance widths in thousandths of the size, from Adobe's font metrics (AFM) for Helvetica; unnamed characters are 556 wide. */
const regular: Readonly<Record<number, string>> = {
  191: "'",
  222: 'ijl‘’‚',
  260: '|¦',
  278: ' !,./:;I[\\]ft\u00a0·ÌÍÎÏìíîï',
  333: '()-`r¡¨¯²³´¸¹ˆ˜“”„‹›',
  334: '{}',
  350: '•',
  355: '"',
  389: '*',
  400: '°',
  500: 'Jcksvxyzçýÿšž',
  584: '+<=>~¬±×÷',
  611: 'FTZ¿ßøŽ',
  667: '&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞŠ',
  722: 'CDHNRUwÇÐÑÙÚÛÜ',
  778: 'GOQÒÓÔÕÖØ',
  833: 'Mm',
  889: '%æ',
  944: 'Wœ',
  1000: 'ÆŒ—…‰™',
  1015: '@',
};

const bold: Readonly<Record<number, string>> = {
  238: "'",
  278: ' ,./I\\ijl\u00a0·ÌÍÎÏìíîï‘’‚',
  280: '|¦',
  333: '!()-:;[]`ft¡¨¯²³´¸¹ˆ˜‹›',
  350: '•',
  389: '*r{}',
  400: '°',
  474: '"',
  500: 'zž“”„',
  584: '+<=>^~¬±×÷',
  611: '?FLTZbdghnopqu¿ßðñòóôõöøùúûüþŽ',
  667: 'EPSVXYÈÉÊËÝÞŠ',
  722: '&ABCDHKNRUÀÁÂÃÄÅÇÐÑÙÚÛÜ',
  778: 'GOQwÒÓÔÕÖØ',
  833: 'M',
  889: '%mæ',
  944: 'Wœ',
  975: '@',
  1000: 'ÆŒ—…‰™',
};

export type Weight = 'regular' | 'bold';

const widths: Readonly<Record<Weight, ReadonlyMap<string, number>>> = {
  regular: byLetter(regular),
  bold: byLetter(bold),
};

function byLetter(table: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(table).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)])),
  );
}

/** Width of a line in Helvetica, in the unit of `size`. */
export function widthOf(text: string, size: number, weight: Weight): number {
  let thousandths = 0;
  for (const letter of text) thousandths += widths[weight].get(letter) ?? 556;
  return (thousandths * size) / 1000;
}

/** Breaks text into lines no wider than `width`; a single longer word stays whole. */
export function wrap(text: string, width: number, size: number, weight: Weight): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && widthOf(longer, size, weight) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  });
}
