import { Fragment } from 'preact';
import { Glossed } from './glossary/Glossed';

/** Plain text with paragraphs (blank line), lists (lines that begin with "- ") and **strong** words. */
export function Prose({ text }: { text: string }) {
  return (
    <div class="stack" data-gap="small">
      {text.split(/\n{2,}/).map((paragraph, at) => (
        <Paragraph key={at} lines={paragraph.split('\n')} />
      ))}
    </div>
  );
}

function Paragraph({ lines }: { lines: readonly string[] }) {
  if (!lines.every((line) => line.startsWith('- '))) return <p>{strong(lines.join(' '))}</p>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{strong(line.slice(2))}</li>
      ))}
    </ul>
  );
}

function strong(text: string) {
  return text
    .split('**')
    .map((piece, at) =>
      at % 2 === 1 ? (
        <strong key={at}>{piece.includes('_') ? <Pattern text={piece} /> : <Glossed text={piece} />}</strong>
      ) : (
        <Glossed key={at} text={piece} />
      ),
    );
}

/** A name such as `Family_Given`: where the line is too short for it, it goes on behind a low line. */
function Pattern({ text }: { text: string }) {
  return (
    <>
      {text.split(/(?<=_)/).map((part, at) => (
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </>
  );
}
