import type { ContentLine } from './content-lines';

/** `BEGIN:NAME` … `END:NAME`. */
export interface Component {
  readonly name: string;
  readonly lines: readonly ContentLine[];
  readonly children: readonly Component[];
}

interface Growing extends Component {
  readonly lines: ContentLine[];
  readonly children: Growing[];
}

const deepest = 8;

/** The outermost components of a file; null if one is left open or closed in the wrong order. */
export function componentsOf(lines: readonly ContentLine[]): readonly Component[] | null {
  const file: Growing = { name: '', lines: [], children: [] };
  const open: Growing[] = [file];
  for (const line of lines) {
    const inner = open.at(-1) ?? file;
    if (line.name === 'BEGIN') {
      const begun: Growing = { name: nameIn(line), lines: [], children: [] };
      inner.children.push(begun);
      open.push(begun);
    } else if (line.name === 'END') {
      if (open.length === 1 || inner.name !== nameIn(line)) return null;
      open.pop();
    } else inner.lines.push(line);
    if (open.length > deepest) return null;
  }
  return open.length === 1 ? file.children : null;
}

const nameIn = ({ value }: ContentLine) => value.trim().toUpperCase();

export function lineOf({ lines }: Component, name: string): ContentLine | undefined {
  return lines.find((line) => line.name === name);
}

export function childrenOf({ children }: Component, name: string): readonly Component[] {
  return children.filter((child) => child.name === name);
}
