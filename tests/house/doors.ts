/** A room, the rooms it may import from, and the packages it may use. `*` = everything of shared. */
export interface Door {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
  /** Rooms whose types may be named although their code may not be called. */
  readonly types?: readonly string[];
}

const screen = ['preact', 'preact/hooks', '@preact/signals'];
/** A text editor that makes its own document from its own schema; only a program on screen draws with it. */
const editor = ['commands', 'history', 'keymap', 'model', 'state', 'view'].map((part) => `prosemirror-${part}`);

/** Who may import what. The picture of this table is shared/README.md. */
export const doors: Readonly<Record<string, Door>> = {
  model: { rooms: [], packages: ['valibot'] },
  content: { rooms: ['model'], packages: [] },
  measure: { rooms: ['model', 'content'], packages: [] },
  files: {
    rooms: ['model', 'content'],
    packages: ['fflate', 'papaparse', 'pdf-lib', 'pdfjs-dist', 'qr', 'valibot'],
  },
  'task rules': { rooms: ['model', 'content'], packages: [] },
  'task view': {
    rooms: ['model', 'content', 'apps', 'parts', 'i18n', 'files', 'look', 'task rules', 'task frame'],
    packages: [...screen, 'valibot'],
  },
  'task frame': { rooms: ['model', 'content', 'task rules', 'task view'], packages: screen, types: ['files'] },
  apps: { rooms: ['i18n', 'parts', 'files', 'look'], packages: [...screen, ...editor, 'valibot'], types: ['model'] },
  parts: { rooms: ['i18n', 'look', 'content'], packages: screen },
  i18n: { rooms: ['locales'], packages: [...screen, 'i18next'], types: ['model'] },
  look: { rooms: [], packages: [] },
  engine: {
    rooms: ['model', 'content', 'measure', 'task frame'],
    packages: screen,
    types: ['store', 'files', 'shared'],
  },
  store: { rooms: ['model', 'content'], packages: ['idb', 'valibot'] },
  exchange: {
    rooms: ['model', 'content', 'files'],
    packages: ['age-encryption', 'bidi-js', 'fontkit', 'papaparse', 'pdf-lib', 'qr', 'valibot', '@expo-google-fonts'],
  },
  desk: {
    rooms: ['model', 'content', 'measure', 'task frame', 'engine', 'store', 'exchange'],
    packages: ['valibot'],
    types: ['files'],
  },
  pages: { rooms: ['*'], packages: [...screen, 'valibot'] },
  shared: { rooms: ['*'], packages: screen },
  pwa: { rooms: ['shared', 'files', 'i18n'], packages: ['workbox-precaching', 'workbox-routing', 'workbox-window'] },
  extension: { rooms: ['shared', 'files', 'i18n', 'look', 'parts', 'model'], packages: screen },
};

/** The room of a file, by its path from the project's folder. `judging` says which files of the tasks judge. */
export function roomOf(path: string, judging: ReadonlySet<string>): string {
  const [top = '', room = '', ...rest] = path.split('/');
  if (top !== 'shared') return top;
  if (rest.length === 0) return 'shared';
  if (room !== 'tasks') return room;
  if (rest.length === 1) return 'task frame';
  return judging.has(path) ? 'task rules' : 'task view';
}
