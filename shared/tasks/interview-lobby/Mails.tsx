import { useId } from 'preact/hooks';
import { surroundings } from '../../i18n/surroundings';
import { useSpoken, useWords } from '../../i18n/use-words';
import { GermanMaterial } from '../../parts/glossary/GermanMaterial';
import { Glossed } from '../../parts/glossary/Glossed';
import { clockTime } from './clock-time';
import type { InterviewLobbyMaterial, LobbyMail } from './material';

interface MailsProps {
  material: InterviewLobbyMaterial;
  onOpen: (link: LobbyMail['id']) => void;
}

/** The two mails of the inbox, both open. */
export function Mails({ material, onOpen }: MailsProps) {
  const t = useWords('interview-lobby');
  const id = useId();
  return (
    <section class="stack" aria-labelledby={id}>
      <h2 id={id}>{t('view.inbox')}</h2>
      <GermanMaterial of={['interview-lobby']}>
        <div class="lobby-mails">
          {material.mails.map((mail) =>
            mail.genuine ? (
              <Invitation key={mail.id} material={material} mail={mail} onOpen={onOpen} />
            ) : (
              <LookAlikeMail key={mail.id} material={material} mail={mail} onOpen={onOpen} />
            ),
          )}
        </div>
      </GermanMaterial>
    </section>
  );
}

type MailProps = MailsProps & { mail: LobbyMail };

function Invitation({ material, mail, onOpen }: MailProps) {
  const t = useWords('interview-lobby');
  const spoken = useSpoken();
  const { applicant, employer, interviewer, job } = material;
  const time = clockTime(material.start);
  const sender = `${interviewer.given} ${interviewer.family}`;
  return (
    <article class="card stack" data-gap="small">
      <Head
        sender={sender}
        address={`${mailbox(interviewer)}@${mail.from}`}
        subject={t('view.mail.subject', { time })}
      />
      <p>{t('view.mail.hello', { name: `${applicant.given} ${applicant.family}` })}</p>
      <p>
        <Glossed text={t('view.mail.thanks', { job: surroundings(spoken) === 'de' ? job.german : job.english })} />
      </p>
      <p>{t('view.mail.when', { time })}</p>
      <MailLink mail={mail} onOpen={onOpen} />
      <p>
        <Glossed text={t('view.mail.how')} />
      </p>
      <p>{t('view.mail.domain', { domain: employer.domain })}</p>
      <Regards name={sender} firm={employer.name} />
    </article>
  );
}

function LookAlikeMail({ material, mail, onOpen }: MailProps) {
  const t = useWords('interview-lobby');
  const { applicant, employer } = material;
  const sender = t('view.strange.team', { firm: employer.name });
  return (
    <article class="card stack" data-gap="small">
      <Head sender={sender} address={`info@${mail.from}`} subject={t('view.strange.subject')} />
      <p>{t('view.mail.hello', { name: `${applicant.given} ${applicant.family}` })}</p>
      <p>{t('view.strange.changed')}</p>
      <MailLink mail={mail} onOpen={onOpen} />
      <p>
        <Glossed text={t('view.strange.quick')} />
      </p>
      <Regards name={sender} firm={employer.name} />
    </article>
  );
}

function Head({ sender, address, subject }: { sender: string; address: string; subject: string }) {
  const t = useWords('interview-lobby');
  return (
    <>
      <h3>{subject}</h3>
      <p class="lobby-sender">
        {t('view.from')}: {sender} <bdi>&lt;{address}&gt;</bdi>
      </p>
    </>
  );
}

function MailLink({ mail, onOpen }: { mail: LobbyMail; onOpen: MailsProps['onOpen'] }) {
  return (
    <button type="button" class="lobby-link" data-material={mail.id} onClick={() => onOpen(mail.id)}>
      <bdi>{mail.address}</bdi>
    </button>
  );
}

function Regards({ name, firm }: { name: string; firm: string }) {
  const t = useWords('interview-lobby');
  return (
    <p>
      {t('view.mail.regards')}
      <br />
      {name}
      <br />
      {firm}
    </p>
  );
}

/** Part of an address before the @: lower case, letters that every mail program takes. */
function mailbox({ given, family }: InterviewLobbyMaterial['interviewer']): string {
  const plain = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').toLowerCase();
  return `${plain(given)}.${plain(family)}`;
}
