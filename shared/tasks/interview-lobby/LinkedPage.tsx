import { Conference } from '../../apps/conference/Conference';
import type { OnFact } from '../../apps/conference/facts';
import type { Devices } from '../../apps/conference/use-devices';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';
import type { Draft } from './draft';
import { LookAlike } from './LookAlike';
import type { InterviewLobbyMaterial, LobbyMail } from './material';

interface LinkedPageProps {
  material: InterviewLobbyMaterial;
  mail: LobbyMail;
  draft: Draft;
  devices: Devices;
  /** The call broke off because the browser did. */
  wasInCall: boolean;
  onChange: (part: Partial<Draft>) => void;
  onFact: OnFact;
  /** The person went on inside the strangers' page. */
  onGoOn: () => void;
  secondsToStart: () => number;
}

/** The page behind a mail's link, under its address. */
export function LinkedPage(props: LinkedPageProps) {
  const { material, mail, draft, wasInCall, onChange } = props;
  const t = useWords('interview-lobby');
  const { employer, interviewer, looks, question } = material;
  const room = { firm: employer.name, host: `${interviewer.given} ${interviewer.family}`, looks, question };
  return (
    <div class="lobby-page card stack">
      <div class="lobby-bar">
        {draft.stage !== 'call' && (
          <Button kind="quiet" onPress={() => onChange({ place: { at: 'mails' } })}>
            <Icon name="left" />
            {t('view.back')}
          </Button>
        )}
        <span class="lobby-address">
          <span class="sr-only">{t('view.address')}: </span>
          <bdi>{mail.address}</bdi>
        </span>
      </div>
      {mail.genuine && wasInCall && draft.stage === 'lobby' && <Notice>{t('view.again')}</Notice>}
      {mail.genuine ? (
        <Conference
          room={room}
          devices={props.devices}
          stage={draft.stage}
          onStage={(stage) => onChange({ stage })}
          name={draft.name}
          onName={(name) => onChange({ name })}
          secondsToStart={props.secondsToStart}
          onFact={props.onFact}
        />
      ) : (
        <LookAlike firm={employer.name} onGoOn={props.onGoOn} />
      )}
      {mail.genuine && draft.stage === 'left' && <p>{t('view.finish')}</p>}
    </div>
  );
}
