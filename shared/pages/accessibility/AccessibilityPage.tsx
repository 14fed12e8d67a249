import { enforcementBody, evaluatedOn } from '../../content/accessibility';
import { localeOf } from '../../i18n/locale';
import { Speaking, useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import { ButtonLink } from '../../parts/Button';
import { type App, useApp } from '../app';
import { Frame } from '../Frame';
import { invitationByPolicy } from '../policy';
import { lastClosedCheck, openCheck } from '../running';
import { useLoaded } from '../use-loaded';

const tested = [
  'machine',
  'keyboard',
  'zoom',
  'spacing',
  'targets',
  'motion',
  'captions',
  'time',
  'read-aloud',
] as const;
const gaps = ['screen-reader', 'people', 'files', 'camera', 'autofill', 'dialogs', 'marks'] as const;

/** How far everybody can use the product, what is missing, and whom to tell. */
export function AccessibilityPage() {
  return (
    <Speaking of={['accessibility']}>
      <Statement />
    </Speaking>
  );
}

function Statement() {
  const t = useWords('accessibility');
  const common = useWords('common');
  const date = new Date(`${evaluatedOn}T12:00`).toLocaleDateString(localeOf(language.value), { dateStyle: 'long' });
  return (
    <Frame page="accessibility">
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <section class="stack" data-gap="small">
        <h2>{t('aim.title')}</h2>
        <p>{t('aim.what')}</p>
        <p>{t('aim.state', { date })}</p>
      </section>
      <section class="stack" data-gap="small">
        <h2>{t('tested.title')}</h2>
        <ul>
          {tested.map((each) => (
            <li key={each}>{t(`tested.${each}`)}</li>
          ))}
        </ul>
      </section>
      <section class="stack" data-gap="small">
        <h2>{t('gap.title')}</h2>
        <ul>
          {gaps.map((each) => (
            <li key={each}>{t(`gap.${each}`)}</li>
          ))}
        </ul>
      </section>
      <Report />
      <div class="row">
        <ButtonLink kind="quiet" href="#/">
          {common('action.home')}
        </ButtonLink>
      </div>
    </Frame>
  );
}

function Report() {
  const t = useWords('accessibility');
  const app = useApp();
  const inviter = useLoaded(() => inviterOf(app), [app]);
  const label = inviter.state === 'ready' ? inviter.value : null;
  return (
    <>
      <section class="stack" data-gap="small">
        <h2>{t('report.title')}</h2>
        <p>{label === null ? t('report.who') : t('report.who-named', { label })}</p>
        {app.tools.barrierContact && (
          <p lang="de" data-contact>
            <strong dir="auto">{app.tools.barrierContact}</strong>
          </p>
        )}
        <p>{t('report.how')}</p>
      </section>
      <section class="stack" data-gap="small">
        <h2>{t('enforce.title')}</h2>
        <p>{t('enforce.what')}</p>
        <p lang="de" dir="ltr">
          {enforcementBody.name},{' '}
          <a href={enforcementBody.address} rel="noopener noreferrer">
            {new URL(enforcementBody.address).host}
          </a>
        </p>
      </section>
    </>
  );
}

/** Who invited to the check on this device, as they name themselves. */
async function inviterOf(app: App): Promise<string | null> {
  const open = await openCheck(app);
  const invitation = open?.journal.session.value.invitation ?? (await lastClosedCheck(app))?.invitation;
  return (invitation ?? invitationByPolicy(app))?.label ?? null;
}
