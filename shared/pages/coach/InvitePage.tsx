import { useState } from 'preact/hooks';
import { invitationLink } from '../../exchange/invitation-link';
import { offered } from '../../i18n/languages';
import { useWords } from '../../i18n/use-words';
import { type CourseModuleId, courseModuleIds } from '../../model/course-module';
import type { Invitation } from '../../model/invitation';
import { Field } from '../../parts/Field';
import { ClientAddress } from './ClientAddress';
import { isWebAddress } from './client-address';
import type { Desk } from './desk';
import type { OpenDesk } from './desk-state';
import { Handout } from './Handout';
import { InvitationLink } from './InvitationLink';
import { ModuleChoice } from './ModuleChoice';
import { PageTop } from './PageTop';
import { NamedKeys } from './safe/NamedKeys';
import { useDeskKeys } from './safe/use-desk-keys';

interface InvitePageProps {
  desk: Desk;
  open: OpenDesk;
  /** Where clients open the product in this host. */
  clientAddress: string;
}

/** Makes an invitation: whom the result is for and what the check asks, inside a link's fragment. */
export function InvitePage({ desk, open, clientAddress }: InvitePageProps) {
  const t = useWords('coach');
  const { key } = open;
  const { keys, change } = useDeskKeys(desk, open);
  const [label, setLabel] = useState(key.label);
  const [modules, setModules] = useState<readonly CourseModuleId[]>(open.course.modules);
  const [spoken, setSpoken] = useState<Invitation['language'] | ''>('');
  const [sharedPc, setSharedPc] = useState(false);
  const toggle = (module: CourseModuleId, on: boolean) =>
    setModules(courseModuleIds.filter((id) => (id === module ? on : modules.includes(id))));
  const onWeb = isWebAddress(clientAddress);
  const link = invitationLink(onWeb ? clientAddress : open.clientAddress || clientAddress, {
    format: 'probefahrt-invitation',
    version: 1,
    label: label.trim() || key.label,
    recipients: [...(keys?.named ?? [key.recipient])],
    modules: modules.length === courseModuleIds.length ? [] : [...modules],
    ...(spoken && { language: spoken }),
    ...(sharedPc && { sharedPc }),
  });
  return (
    <section class="stack" data-gap="large" data-page="coach-invite">
      <PageTop title={t('invite.title')}>
        <p>{t('invite.what')}</p>
      </PageTop>
      <div class="invite-columns">
        <div class="stack" data-gap="large">
          <Field
            label={t('invite.label')}
            hint={t('invite.label-hint')}
            value={label}
            onInput={setLabel}
            longest={120}
          />
          <ModuleChoice
            legend={t('invite.modules')}
            hint={t('invite.modules-hint')}
            chosen={modules}
            onToggle={toggle}
          />
          <label class="field">
            <span class="field-label">{t('invite.language')}</span>
            <select
              value={spoken}
              onChange={(event) => setSpoken(event.currentTarget.value as Invitation['language'] | '')}
            >
              <option value="">{t('invite.language-open')}</option>
              {offered.map(({ code, name, tag }) => (
                <option key={code} value={code} lang={tag}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label class="coach-check">
            <input type="checkbox" checked={sharedPc} onChange={(event) => setSharedPc(event.currentTarget.checked)} />
            <span>
              {t('invite.shared')}
              <span class="field-hint">{t('invite.shared-hint')}</span>
            </span>
          </label>
          {!onWeb && (
            <ClientAddress
              address={open.clientAddress}
              onChange={(address) => void desk.changeClientAddress(address)}
            />
          )}
          {keys && <NamedKeys keys={keys} change={change} />}
          <InvitationLink link={link} />
        </div>
        <Handout link={link} label={label.trim() || key.label} spoken={spoken || 'de'} />
      </div>
    </section>
  );
}
