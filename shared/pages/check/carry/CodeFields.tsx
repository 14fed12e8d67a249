import { useRef, useState } from 'preact/hooks';
import { knownWord, nearestWord } from '../../../exchange/resume-code';
import { readWords } from '../../../exchange/typed-words';
import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { Field } from '../../../parts/Field';
import { spread } from './spread-words';

interface CodeFieldsProps {
  typed: readonly string[];
  /** The person has pressed "go on": from then on every field says what it lacks. */
  tried: boolean;
  onChange: (typed: readonly string[]) => void;
}

/** A field a word, numbered like the sheet. Several words in one field go on into the next ones. */
export function CodeFields({ typed, tried, onChange }: CodeFieldsProps) {
  const t = useWords('resume');
  const list = useRef<HTMLDivElement>(null);
  const [left, setLeft] = useState<readonly number[]>([]);
  const write = (at: number, text: string) => {
    const { words, last } = spread(typed, at, text);
    onChange(words);
    if (last !== at) list.current?.querySelectorAll('input')[last]?.focus();
  };
  const looked = (at: number) => tried || left.includes(at);
  return (
    <section class="stack">
      <h2>{t('open.words')}</h2>
      <p>{t('open.words-hint')}</p>
      <div ref={list} class="code-fields">
        {typed.map((word, at) => (
          <CodeWord
            key={at}
            number={at + 1}
            word={word}
            missing={tried}
            looked={looked(at)}
            onWord={(text) => write(at, text)}
            onLeave={() => setLeft([...left, at])}
          />
        ))}
      </div>
    </section>
  );
}

interface CodeWordProps {
  number: number;
  word: string;
  /** An empty field lacks its word. */
  missing: boolean;
  /** An unknown word is named. */
  looked: boolean;
  onWord: (text: string) => void;
  onLeave: () => void;
}

function CodeWord({ number, word, missing, looked, onWord, onLeave }: CodeWordProps) {
  const t = useWords('resume');
  const empty = readWords(word).length === 0;
  const unknown = looked && !empty && knownWord(word) === null;
  const near = unknown ? nearestWord(word) : null;
  const problem = empty ? missing && t('open.word-missing') : unknown && t('open.word-unknown', { word });
  return (
    <div class="stack" data-gap="small">
      <Field
        label={t('open.word', { number })}
        value={word}
        onInput={onWord}
        onLeave={onLeave}
        longest={300}
        verbatim
        problem={problem || undefined}
      />
      {near && (
        <div class="row">
          <Button kind="quiet" onPress={() => onWord(near)}>
            {t('open.word-take', { word: near })}
          </Button>
        </div>
      )}
    </div>
  );
}
