import { digitalDrivingLicence } from '../../content/course';
import { proofOf } from '../../engine/log-proof';
import type { Session } from '../../engine/session';
import { localeOf } from '../../i18n/locale';
import { loadTaskWords } from '../../i18n/task-words';
import { Speaking, useWords } from '../../i18n/use-words';
import { language, loadWords } from '../../i18n/words';
import { profileOf } from '../../measure/profile';
import type { LogProof } from '../../model/log-proof';
import { ButtonLink } from '../../parts/Button';
import { Notice } from '../../parts/Notice';
import { useApp } from '../app';
import { Frame } from '../Frame';
import { NothingHere } from '../NothingHere';
import { OnComputer } from '../OnComputer';
import { mayPractise } from '../policy';
import { lastClosedCheck } from '../running';
import { useLoaded } from '../use-loaded';
import { ModuleAdvice } from './ModuleAdvice';
import { ResultActions } from './ResultActions';
import { SendToCoach } from './SendToCoach';
import { Strengths } from './Strengths';
import { summaryOf } from './summary';
import { ToLearn } from './ToLearn';
import { SupervisionOffer, WasThere } from './WasThere';
import './result.css';

/** What the client gets: strengths first, the next step, the modules, and the file for the coach. */
export function ResultPage() {
  const app = useApp();
  const loaded = useLoaded(async () => {
    const session = await lastClosedCheck(app);
    await Promise.all([
      loadWords(['check', 'result', 'supervision']),
      loadTaskWords(session?.attempts.map(({ task }) => task) ?? []),
    ]);
    return session && { session, log: await proofOf((await app.store.sessionLog.read(session.id)).records) };
  }, [app]);
  if (loaded.state === 'loading') return null;
  return (
    <Speaking of={['check', 'result', 'supervision']}>
      {loaded.value ? <Outcome {...loaded.value} /> : <NoResult />}
    </Speaking>
  );
}

function Outcome({ session, log }: { session: Session; log: LogProof | null }) {
  const t = useWords('result');
  const check = useWords('check');
  const common = useWords('common');
  const app = useApp();
  const { catalogue } = app;
  const profile = profileOf(session.attempts, catalogue, digitalDrivingLicence);
  const summary = summaryOf(session.attempts, catalogue);
  const date = new Date(session.startedAt).toLocaleDateString(localeOf(language.value), { dateStyle: 'long' });
  return (
    <Frame page="result">
      <header class="stack" data-gap="small">
        <h1>{t('result.title')}</h1>
        <p class="field-hint">
          {t('result.of', { date })} · <WasThere session={session} />
        </p>
      </header>
      <Strengths summary={summary} />
      <section class="stack next-step">
        <h2>{t('result.next')}</h2>
        <p>{t(summary.learn.length + summary.cannot.length > 0 ? 'result.next-course' : 'result.learn-none')}</p>
        {mayPractise(app) && (
          <div class="row no-print">
            <ButtonLink href="#/practice">{check('practice.title')}</ButtonLink>
          </div>
        )}
      </section>
      <ToLearn summary={summary} />
      <ModuleAdvice profile={profile} />
      <OnComputer session={session} />
      <ResultActions session={session} summary={summary} profile={profile} />
      {session.invitation && !session.survey && <SurveyOffer />}
      {log && !session.supervision && <SupervisionOffer />}
      <SendToCoach session={session} log={log} />
      <Notice>{t('result.launch')}</Notice>
      <div class="row no-print">
        <ButtonLink kind="quiet" href="#/">
          {common('action.home')}
        </ButtonLink>
      </div>
    </Frame>
  );
}

function SurveyOffer() {
  const t = useWords('result');
  return (
    <section class="card stack no-print">
      <h2>{t('survey.title')}</h2>
      <p>{t('survey.what')}</p>
      <div class="row">
        <ButtonLink href="#/survey">{t('survey.go')}</ButtonLink>
      </div>
    </section>
  );
}

function NoResult() {
  const t = useWords('result');
  return <NothingHere page="result" title={t('result.none')} what={t('result.none-what')} />;
}
