import { useState } from 'preact/hooks';
import { readInvitation } from '../../exchange/invitation-link';
import { useWords } from '../../i18n/use-words';
import type { Invitation } from '../../model/invitation';
import { Car } from '../../parts/Car';
import { Notice } from '../../parts/Notice';
import { wasBegun } from '../../store/begun-mark';
import type { Store } from '../../store/store';
import { type App, useApp } from '../app';
import { chooseLanguage } from '../choose-language';
import { Frame } from '../Frame';
import { LazyPage } from '../LazyPage';
import { invitationByPolicy, mayPractise } from '../policy';
import { beginCheck } from '../running';
import { UpdateOffer } from '../UpdateOffer';
import { useLoaded } from '../use-loaded';
import { LanguageButtons } from './LanguageButtons';
import { type StartChoice, StartChoices } from './StartChoices';
import './start.css';

const lostNotice = () => import('../LostNotice').then(({ LostNotice }) => LostNotice);
const resumeOffer = () => import('../ResumeOffer').then(({ ResumeOffer }) => ResumeOffer);
const invitedShared = () => import('./InvitedShared').then(({ InvitedShared }) => InvitedShared);
const sharedPcSwitch = () => import('../SharedPcSwitch').then(({ SharedPcSwitch }) => SharedPcSwitch);

interface Standing {
  /** Whether a check was begun and not ended. */
  readonly open: boolean;
  readonly closed: boolean;
  /** A check was begun in this browser, and nothing of any session is there. */
  readonly lost: boolean;
}

/** The first screen: what this is, and the ways on. `payload` is what an invitation link carries. */
export function StartPage({ payload }: { payload: string | null }) {
  const t = useWords('common');
  const app = useApp();
  const reading = payload === null ? null : readInvitation(`/invitation/${payload}`);
  const [own, setOwn] = useState(false);
  const standing = useLoaded(() => standingOf(app, reading?.ok ? reading.invitation : null), [app, payload]);
  if (standing.state === 'loading') return null;
  // An open check was begun with the policy's invitation already.
  const byPolicy = reading || standing.value.open ? null : invitationByPolicy(app);
  const invitation = reading?.ok ? reading.invitation : byPolicy;
  const choices = choicesFor(standing.value, invitation).filter((choice) => choice !== 'practice' || mayPractise(app));
  return (
    <Frame page="start">
      <UpdateOffer />
      <div class="start-hero">
        <StartPicture />
        <div class="stack">
          <h1>{t('start.title')}</h1>
          <p>{t('start.lead')}</p>
        </div>
      </div>
      {invitation && <Notice kind="good">{t('start.invited', { label: invitation.label })}</Notice>}
      {reading?.ok === false && (
        <Notice kind="trouble">
          {t(reading.problem === 'newer' ? 'start.newer-invitation' : 'start.bad-invitation')}
        </Notice>
      )}
      {invitation && standing.value.open && <Notice>{t('start.other-open')}</Notice>}
      {standing.value.lost && <LazyPage load={lostNotice} props={{}} />}
      <LanguageButtons />
      {invitation?.sharedPc && app.store.lasting && !app.SharedPcBar && !own ? (
        <LazyPage load={invitedShared} props={{ onOwn: () => setOwn(true) }} />
      ) : (
        <StartChoices choices={choices} begin={() => void begin(app, invitation)} />
      )}
      <LazyPage load={resumeOffer} props={{}} />
      <LazyPage load={sharedPcSwitch} props={{}} />
      <nav class="start-more">
        <a href="#/data">{t('start.data')}</a>
        <a href="#/accessibility">{t('start.accessibility')}</a>
        <a href="#/coach">{t('start.coach')}</a>
      </nav>
    </Frame>
  );
}

async function standingOf({ store, SharedPcBar }: App, invitation: Invitation | null): Promise<Standing> {
  await speakAsInvited(store, invitation);
  const { records } = await store.sessionLog.list();
  const checks = records.filter(({ purpose }) => purpose === 'check');
  return {
    open: checks.some(({ open }) => open),
    closed: checks.some(({ open }) => !open),
    lost: !SharedPcBar && records.length === 0 && wasBegun(),
  };
}

/** The language that the coach chose for this person, as long as they have chosen none themselves. */
async function speakAsInvited(store: Store, invitation: Invitation | null): Promise<void> {
  const { language } = await store.settings.read();
  if (!language && invitation?.language) await chooseLanguage(store, invitation.language);
}

function choicesFor({ open, closed }: Standing, invitation: Invitation | null): readonly StartChoice[] {
  const ways: StartChoice[] = open ? ['continue'] : [];
  if (open && invitation) ways.push('begin-invited');
  if (!open) ways.push(closed && !invitation ? 'again' : 'check');
  if (closed) ways.push('result');
  return closed && !open && !invitation ? ['result', 'again', 'practice'] : [...ways, 'practice'];
}

async function begin(app: App, invitation: Invitation | null): Promise<void> {
  await beginCheck(app, invitation);
  location.hash = '#/check';
}

/** A road with a car: the product is a test drive. */
function StartPicture() {
  return (
    <svg class="start-picture" viewBox="0 0 200 110" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <path class="start-hill" d="M0 78c30-26 62-30 96-14s70 8 104-16v62H0z" />
      <path class="start-road" d="M-4 104c52-6 84-8 112-22s44-34 96-38" />
      <path class="start-dash" d="M-4 104c52-6 84-8 112-22s44-34 96-38" />
      <Car at={[66, 52]} />
    </svg>
  );
}
