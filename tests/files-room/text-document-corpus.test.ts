import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTextDocument } from '../../shared/files/text-document/read-text-document';
import type { TextDocumentFacts, TextParagraph } from '../../shared/model/text-document';

interface Entry {
  readonly file: string;
  readonly program: string;
  readonly outcome: TextDocumentFacts['outcome'];
  /** As `line` writes them. */
  readonly paragraphs?: readonly string[];
}

const folder = new URL('../files/text-document/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as {
  readonly files: readonly Entry[];
};

/** A paragraph as the manifest has it: text | style and level | tabs/tab stops | spaces | what else. */
function line({ text, style, level, tabs, tabStops, spaces, breakBefore, inTable }: TextParagraph): string {
  const shown = text.replaceAll('\t', '⇥').replaceAll('\n', '↵');
  const kind = level > 0 ? `${style} ${level}` : style;
  const more = [breakBefore ? 'break' : '', inTable ? 'table' : ''].filter(Boolean).join(' ');
  return `${shown} | ${kind} | ${tabs}/${tabStops} | ${spaces} | ${more}`.trim();
}

describe('text documents by real programs', () => {
  test.each(manifest.files.map((entry): [string, Entry] => [`${entry.file}: ${entry.program}`, entry]))(
    '%s',
    async (_, { file, outcome, paragraphs = [] }) => {
      const facts = await readTextDocument(new Blob([readFileSync(new URL(file, folder))]));
      expect(facts.outcome).toBe(outcome);
      const lines = facts.outcome === 'read' ? facts.paragraphs.map(line) : [];
      expect(lines).toEqual(paragraphs.map((paragraph) => paragraph.trim()));
    },
  );
});
