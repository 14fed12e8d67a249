import { useRef, useState } from 'preact/hooks';
import { Browser } from '../../apps/browser/Browser';
import { Speaking } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import type { ViewProps } from '../view';
import { type Draft, draftOf } from './draft';
import type { BrowserBasicsMaterial } from './material';
import { Answers } from './view/Answers';
import { RealPlace } from './view/RealPlace';
import { reportOf } from './view/report-of';
import { Todo } from './view/Todo';
import { webOf } from './view/web';

type Props = ViewProps<BrowserBasicsMaterial>;

export function View(props: Props) {
  return (
    <Speaking of={['browser-basics', 'browser']}>
      <Work {...props} />
    </Speaking>
  );
}

/** What is to be done, the browser to do it in, and the answers. */
function Work({ material, report, draft: kept, keepDraft, tools }: Props) {
  const [start] = useState(() => draftOf(kept, material));
  const latest = useRef(start);
  const [draft, setDraft] = useState(start);
  const web = webOf(material, language.value);
  const change = (part: Partial<Draft>) => {
    latest.current = { ...latest.current, ...part };
    setDraft(latest.current);
    keepDraft(latest.current);
  };
  const answer = (question: 'code' | 'price', words: string) => {
    change({ [question]: words });
    void report({ kind: 'answer-given', question, answer: words });
  };
  return (
    <div class="stack">
      <Todo material={material} />
      {tools.browser && draft.place === null ? (
        <RealPlace
          door={tools.browser}
          material={material}
          web={web}
          onSight={(sight) => void report(sight)}
          onHere={() => change({ place: 'here' })}
        />
      ) : (
        <Browser
          web={web}
          start={start.browser}
          onChange={(browser) => change({ browser })}
          onFact={(fact) => {
            const seen = reportOf(web, fact);
            if (seen) void report(seen);
          }}
        />
      )}
      <Answers material={material} code={draft.code} price={draft.price} onAnswer={answer} />
    </div>
  );
}
