/** Roles that are nothing without a name; a group may be named by what it begins with. */
const nameless =
  /^\s*- (?:button|link|textbox|checkbox|radio|combobox|spinbutton|slider|tab|img|dialog|table|grid|heading|region|navigation)\s*(?:\[|:|$)/;

/** More places that may begin to speak by themselves than one page needs. */
const mostLive = 6;

/** What is amiss in an accessibility tree, as Playwright writes it, a line a node. */
export function troublesOf(lines: readonly string[]): string[] {
  return [
    ...lines.filter((line) => nameless.test(line)).map((line) => `no name: ${line.trim()}`),
    ...skippedLevels(lines),
    ...doubled(lines),
    ...tooManyLive(lines),
  ];
}

function skippedLevels(lines: readonly string[]): string[] {
  const headings = lines.filter((line) => /^\s*- '?heading /.test(line));
  const levelOf = (line = '') => Number(line.match(/\[level=(\d)\]/)?.[1] ?? 0);
  return headings
    .filter((line, at) => levelOf(line) > levelOf(headings[at - 1]) + 1)
    .map((line) => `a level is left out: ${line.trim()}`);
}

/** Words of the glossary may stand in a letter more than once; they are explained alike. */
function doubled(lines: readonly string[]): string[] {
  const isInProse = (at: number) =>
    /^\s*- text:|^\s*- strong|paragraph/.test(`${lines[at - 1]} ${lines[at + 1] ?? ''}`);
  const names = lines.flatMap((line, at) => {
    const [control] = line.match(/(?:button|link|textbox|combobox) "(?:[^"\\]|\\.)*"/) ?? [];
    return control === undefined || isInProse(at) ? [] : [control];
  });
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))].map((name) => `twice: ${name}`);
}

function tooManyLive(lines: readonly string[]): string[] {
  const live = lines.filter((line) => /^\s*- (?:status|alert|log)\b/.test(line)).length;
  return live > mostLive ? [`${live} places speak by themselves`] : [];
}
