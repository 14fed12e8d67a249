import { useState } from 'preact/hooks';
import type { Session } from '../../engine/session';
import { drawCode } from '../../exchange/resume-code';
import { Speaking, useWords } from '../../i18n/use-words';
import type { LogProof } from '../../model/log-proof';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { useLifetime } from '../../parts/use-lifetime';
import { useApp } from '../app';
import { CodeWords } from '../CodeWords';
import { lockWithWords } from './lock-with-words';
import { SendForm } from './SendForm';

interface WordLockProps {
  session: Session;
  log: LogProof | null;
}

/** A file for a coach who sent no invitation: whoever has its five words opens it, and nobody else. */
export function WordLock(props: WordLockProps) {
  return (
    <Speaking of={['word-lock', 'resume']}>
      <WithWords {...props} />
    </Speaking>
  );
}

/** The words stay the same for as long as the page is shown. */
function WithWords({ session, log }: WordLockProps) {
  const t = useWords('word-lock');
  const resume = useWords('resume');
  const { tools } = useApp();
  const lifetime = useLifetime();
  const [open, setOpen] = useState(false);
  const [words] = useState(() => drawCode(tools.randomness.seed));
  return (
    <div class="stack" data-word-lock>
      <p>{t('what')}</p>
      {open ? (
        <>
          <h3>{resume('carry.words')}</h3>
          <CodeWords label={resume('carry.words-list')} words={words} />
          <p>{resume('carry.words-what')}</p>
          <h3>{resume('carry.file')}</h3>
          <SendForm
            session={session}
            log={log}
            seal={(result) => lockWithWords(result, words, lifetime)}
            saved={<p>{t('tell')}</p>}
          />
        </>
      ) : (
        <div class="row">
          <Button onPress={() => setOpen(true)}>
            <Icon name="lock" />
            {t('offer')}
          </Button>
        </div>
      )}
    </div>
  );
}
