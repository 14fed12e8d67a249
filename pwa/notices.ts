import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

/** Where both hosts carry it, from the folder of the app. */
export const noticesFile = 'notices.txt';

/** Packages whose files are in a build, as folders; workers are built on their own and tell here too. */
export interface Ingredients {
  readonly folders: Set<string>;
  /** Notes every package of which some code or file is left in what is built. */
  readonly gather: Plugin;
  /** Writes the file when everything else is built. */
  readonly write: Plugin;
}

/** @param also packages that come in beside the bundler, such as those of the service worker; as folders */
export function ingredients(also: readonly string[] = []): Ingredients {
  const folders = new Set(also);
  return {
    folders,
    gather: {
      name: 'probefahrt:ingredients',
      apply: 'build',
      generateBundle: (_, bundle) => {
        for (const output of Object.values(bundle)) {
          const files = output.type === 'chunk' ? Object.entries(output.modules) : [];
          const used = files.filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => id);
          const assets = output.type === 'asset' ? output.originalFileNames : [];
          for (const file of [...used, ...assets]) noteFolder(folders, file);
        }
      },
    },
    write: {
      name: 'probefahrt:notices',
      apply: 'build',
      enforce: 'post',
      generateBundle: {
        order: 'post',
        handler() {
          this.emitFile({ type: 'asset', fileName: noticesFile, source: noticesOf([...folders]) });
        },
      },
    },
  };
}

function noteFolder(folders: Set<string>, file: string): void {
  const [, folder] = file.replaceAll('\\', '/').match(/^(?:\0)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//) ?? [];
  if (folder) folders.add(folder.slice(folder.lastIndexOf('node_modules/')));
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
}

/** Names, versions and licence texts, by name. @throws Error where a package has neither a text nor a licence known here */
export function noticesOf(folders: readonly string[]): string {
  const parts = folders.map(noticeOf).sort();
  return [
    'Probefahrt is licensed under the EUPL-1.2. It contains the following work of others. Thank you.',
    ...parts,
    insidePdfjs,
  ].join(`\n\n${'='.repeat(100)}\n\n`);
}

function noticeOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const texts = licenceFilesIn(folder).map((file) => `--- ${basename(file)}\n\n${readFileSync(file, 'utf8').trim()}`);
  const head = `${manifest.name} ${manifest.version} (${manifest.license ?? 'see below'})`;
  return [head, ...(texts.length > 0 ? texts : [standardText(manifest)])].join('\n\n');
}

/** Fonts lie in a folder of their own, with their own licences. */
function licenceFilesIn(folder: string): string[] {
  return [folder, join(folder, 'standard_fonts')]
    .filter((place) => existsSync(place))
    .flatMap((place) => readdirSync(place).map((name) => join(place, name)))
    .filter((file) => /^(licen[cs]e|notice|copying|ofl|unlicense)/i.test(basename(file)))
    .sort();
}

function standardText({ name, license, author }: Manifest): string {
  if (license !== 'MIT') throw new Error(`no licence text for ${name}`);
  return mit(`Copyright (c) ${typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`)}`);
}

const mit = (copyright: string) => `MIT License

${copyright}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software
is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** The build of pdfjs for older browsers carries another library without saying so in its package. */
const insidePdfjs = `core-js (inside pdfjs-dist's build for older browsers)\n\n${mit('Copyright (c) 2014-2025 Denis Pushkarev, 2025 CoreJS Company')}`;
