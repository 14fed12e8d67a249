// @vitest-environment happy-dom
import fc from 'fast-check';
import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { breakPage, insertTab, setStyle, setTabStop, styleAt } from '../../shared/apps/writer/commands';
import { documentOf, textOf } from '../../shared/apps/writer/document';
import { docxFiles } from '../../shared/apps/writer/docx';
import { layOutText } from '../../shared/apps/writer/layout';
import type { WrittenBlock, WrittenText } from '../../shared/apps/writer/text';

const words = fc.stringMatching(/^[a-zäöüß0-9 \t.,-]{1,60}$/);
const pieces = fc.array(fc.record({ text: words, bold: fc.boolean() }), { maxLength: 3 });
const block: fc.Arbitrary<WrittenBlock> = fc.oneof(
  fc.record({
    kind: fc.constant('paragraph' as const),
    pieces,
    tabStop: fc.constantFrom(null, 3 as const, 4 as const),
  }),
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const), pieces }),
  fc.record({ kind: fc.constant('item' as const), pieces }),
  fc.constant({ kind: 'break' as const }),
);

const paragraph = (text: string): WrittenBlock => ({
  kind: 'paragraph',
  pieces: [{ text, bold: false }],
  tabStop: null,
});
const stateOf = (text: WrittenText) => EditorState.create({ doc: documentOf(text) });

function edited(text: WrittenText, command: ReturnType<typeof setStyle>, at = 1): EditorState {
  let state = stateOf(text);
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
  command(state, (transaction) => {
    state = state.apply(transaction);
  });
  return state;
}

describe('a text', () => {
  test('comes back from the editor as it went in, neighbouring pieces of the same weight joined', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), (text) => {
        const once = textOf(documentOf(text));
        expect(textOf(documentOf(once))).toEqual(once);
        expect(once.map(({ kind }) => kind)).toEqual(text.map(({ kind }) => kind));
      }),
    );
  });
});

describe('the tools', () => {
  test('a heading loses hand-made bold', () => {
    const bold: WrittenText = [{ kind: 'paragraph', pieces: [{ text: 'Schule', bold: true }], tabStop: null }];
    const state = edited(bold, setStyle('heading-1'));
    expect(styleAt(state)).toBe('heading-1');
    expect(textOf(state.doc)).toEqual([{ kind: 'heading', level: 1, pieces: [{ text: 'Schule', bold: false }] }]);
  });

  test('a page break stands before the paragraph of the cursor, which keeps the cursor', () => {
    const state = edited([paragraph('eins'), paragraph('zwei')], breakPage, 8);
    expect(textOf(state.doc).map(({ kind }) => kind)).toEqual(['paragraph', 'break', 'paragraph']);
    expect(state.selection.$from.parent.textContent).toBe('zwei');
  });

  test('a tab is a tab, and a stop belongs to its paragraph', () => {
    expect(textOf(edited([paragraph('ab')], insertTab, 2).doc)).toEqual([paragraph('a\tb')]);
    expect(textOf(edited([paragraph('ab')], setTabStop(4)).doc)).toEqual([{ ...paragraph('ab'), tabStop: 4 }]);
  });
});

describe('paper', () => {
  test('a break begins a page, and no word is lost', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (text) => {
        const { pages, firstWords } = layOutText(text);
        expect(firstWords).toHaveLength(pages.length);
        expect(pages.length).toBeGreaterThan(text.filter(({ kind }) => kind === 'break').length);
        const onPaper = pages.flatMap(({ blocks }) => blocks.map((one) => (one.kind === 'text' ? one.text : '')));
        const inText = text.flatMap((one) => (one.kind === 'break' ? [] : one.pieces.map((piece) => piece.text)));
        const letters = (list: readonly string[]) => list.join('').replace(/[\s•]/g, '');
        expect([...letters(onPaper)].sort()).toEqual([...letters(inText)].sort());
      }),
    );
  });

  test('what stands behind tabs stands in one column', () => {
    const lines = ['Name\tLinh', '2020 – 2026\tSchule'].map(
      (text): WrittenBlock => ({ ...paragraph(text), tabStop: 4 }) as WrittenBlock,
    );
    const [page] = layOutText(lines).pages;
    const behind = page?.blocks.filter((one) => one.kind === 'text' && ['Linh', 'Schule'].includes(one.text));
    expect(new Set(behind?.map(({ x }) => x)).size).toBe(1);
  });
});

test('a DOCX escapes what people write', () => {
  const [document] = docxFiles([paragraph('<w:x> & "Co"')]).slice(-1);
  expect(new TextDecoder().decode(document?.bytes)).toContain('&lt;w:x&gt; &amp; "Co"');
});

test('a page begins with its first words, not with the empty line above them', () => {
  const { firstWords } = layOutText([paragraph('eins'), { kind: 'break' }, paragraph(''), paragraph('zwei')]);
  expect(firstWords).toEqual(['eins', 'zwei']);
});
