import { useState } from 'preact/hooks';
import { localeOf } from '../../../i18n/locale';
import { useWords } from '../../../i18n/use-words';
import { language } from '../../../i18n/words';
import { Button, ButtonLink } from '../../../parts/Button';
import { Notice } from '../../../parts/Notice';
import { Frame } from '../../Frame';
import type { Meeting, Standing } from './meeting';

interface WhichCheckProps {
  meeting: Exclude<Meeting, { kind: 'free' }>;
  carried: Standing;
  onFile: () => Promise<void>;
}

/** Something lies on this device already: the person says what goes on. */
export function WhichCheck({ meeting, carried, onFile }: WhichCheckProps) {
  return meeting.kind === 'finished' ? (
    <Finished />
  ) : (
    <TwoChecks kind={meeting.kind} here={meeting.here} carried={carried} onFile={onFile} />
  );
}

function Finished() {
  const t = useWords('resume');
  return (
    <Frame page="resume-finished">
      <h1>{t('which.finished-title')}</h1>
      <p>{t('which.finished')}</p>
      <div class="row">
        <ButtonLink kind="primary" href="#/result">
          {t('which.result')}
        </ButtonLink>
      </div>
    </Frame>
  );
}

interface TwoChecksProps {
  kind: 'same' | 'other';
  here: Standing;
  carried: Standing;
  onFile: () => Promise<void>;
}

function TwoChecks({ kind, here, carried, onFile }: TwoChecksProps) {
  const t = useWords('resume');
  const [taking, setTaking] = useState<'no' | 'now' | 'failed'>('no');
  const takeFile = () => {
    setTaking('now');
    onFile().catch(() => setTaking('failed'));
  };
  return (
    <Frame page="resume-which">
      <h1>{t('which.title')}</h1>
      <p>{t(`which.${kind}`)}</p>
      <div class="which-checks">
        <section class="card stack">
          <h2>{t('which.file')}</h2>
          <StandingFacts standing={carried} />
          {kind === 'same' && <p>{t('which.replaces')}</p>}
          <Button busy={taking === 'now'} onPress={takeFile}>
            {t('which.take-file')}
          </Button>
        </section>
        <section class="card stack">
          <h2>{t('which.here')}</h2>
          <StandingFacts standing={here} />
          <ButtonLink href="#/check">{t('which.take-here')}</ButtonLink>
        </section>
      </div>
      {taking === 'failed' && (
        <Notice kind="trouble" announced>
          {t('open.problem.trouble')}
        </Notice>
      )}
    </Frame>
  );
}

function StandingFacts({ standing: { session, lastAt } }: { standing: Standing }) {
  const t = useWords('resume');
  return (
    <ul>
      <li>{t('which.begun', { date: moment(session.startedAt) })}</li>
      <li>{t('which.last', { date: moment(lastAt) })}</li>
      <li>{t('which.done', { count: session.attempts.length })}</li>
    </ul>
  );
}

function moment(iso: string): string {
  return new Date(iso).toLocaleString(localeOf(language.value), { dateStyle: 'long', timeStyle: 'short' });
}
