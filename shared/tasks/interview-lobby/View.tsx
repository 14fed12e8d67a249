import { useEffect, useRef, useState } from 'preact/hooks';
import { Conference } from '../../apps/conference/Conference';
import { type Devices, useDevices } from '../../apps/conference/use-devices';
import { Speaking, useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';
import type { ViewProps } from '../view';
import { Clock } from './Clock';
import { type Draft, draftOf } from './draft';
import { nextOf } from './judge-call';
import { LookAlike } from './LookAlike';
import './lobby.css';
import { Mails } from './Mails';
import type { InterviewLobbyMaterial } from './material';

type Props = ViewProps<InterviewLobbyMaterial>;

export function View(props: Props) {
  return (
    <Speaking of={['interview-lobby', 'conference']}>
      <Interview {...props} />
    </Speaking>
  );
}

function Interview({ material, report, draft: kept, keepDraft, tools }: Props) {
  const [draft, setDraft] = useState(() => draftOf(kept));
  const wasInCall = useRef(draft.stage === 'call').current;
  const passed = usePassed(tools.tick, draft.passed);
  const latest = useRef(draft);
  const change = (part: Partial<Draft>) => {
    latest.current = { ...latest.current, passed: passed(), ...part };
    setDraft(latest.current);
    keepDraft(latest.current);
  };
  const minutes = useMinutes(
    () => (material.secondsToStart - passed()) / 60,
    () => change({}),
  );
  const tell = (fact: Parameters<typeof report>[0]) => void report(fact);
  const devices = useDevices(tell);
  useEffect(() => {
    if (wasInCall) change({ stage: 'lobby' });
  }, []);

  const open = (link: Extract<Draft['place'], { at: 'page' }>['link']) => {
    tell({ kind: 'link-opened', link });
    change({ place: { at: 'page', link } });
  };
  return (
    <div class="lobby stack">
      <div class="lobby-top">
        <Role material={material} />
        <Clock start={material.start} minutesToStart={minutes} />
      </div>
      {draft.place.at === 'mails' ? (
        <Mails material={material} onOpen={open} />
      ) : (
        <Page
          material={material}
          draft={draft}
          devices={devices}
          wasInCall={wasInCall}
          change={change}
          tell={tell}
          tick={tools.tick}
          secondsToStart={() => material.secondsToStart - passed()}
        />
      )}
    </div>
  );
}

interface PageProps {
  material: InterviewLobbyMaterial;
  draft: Draft;
  devices: Devices;
  wasInCall: boolean;
  change: (part: Partial<Draft>) => void;
  tell: (fact: Parameters<Props['report']>[0]) => void;
  tick: () => number;
  secondsToStart: () => number;
}

/** The page behind a link, under its address. */
function Page({ material, draft, devices, wasInCall, change, tell, tick, secondsToStart }: PageProps) {
  const t = useWords('interview-lobby');
  const mail = material.mails.find(({ id }) => draft.place.at === 'page' && id === draft.place.link);
  if (!mail) return null;
  const { employer, interviewer, looks, question } = material;
  const room = { firm: employer.name, host: `${interviewer.given} ${interviewer.family}`, looks, question };
  return (
    <div class="lobby-page card stack">
      <div class="lobby-bar">
        {draft.stage !== 'call' && (
          <Button kind="quiet" onPress={() => change({ place: { at: 'mails' } })}>
            <Icon name="left" />
            {t('view.back')}
          </Button>
        )}
        <span class="lobby-address">
          <span class="sr-only">{t('view.address')}: </span>
          <bdi>{mail.address}</bdi>
        </span>
      </div>
      {wasInCall && draft.stage === 'lobby' && <Notice>{t('view.again')}</Notice>}
      {mail.genuine ? (
        <Conference
          room={room}
          devices={devices}
          stage={draft.stage}
          onStage={(stage) => change({ stage })}
          name={draft.name}
          onName={(name) => change({ name })}
          secondsToStart={secondsToStart}
          onFact={tell}
          tick={tick}
        />
      ) : (
        <LookAlike firm={employer.name} onGoOn={() => tell({ kind: 'link-opened', link: nextOf(mail.id) })} />
      )}
      {draft.stage === 'left' && <p>{t('view.finish')}</p>}
    </div>
  );
}

function Role({ material }: { material: InterviewLobbyMaterial }) {
  const t = useWords('interview-lobby');
  const { applicant, employer, job } = material;
  return (
    <section class="lobby-role card" aria-label={t('view.role')}>
      <dl>
        <dt>{t('view.you')}</dt>
        <dd>
          <strong>
            {applicant.given} {applicant.family}
          </strong>
          <span class="field-hint">{t('view.you-hint')}</span>
        </dd>
        <dt>{t('view.firm')}</dt>
        <dd>{employer.name}</dd>
        <dt>{t('view.job')}</dt>
        <dd>{language.value === 'de' ? job.german : job.english}</dd>
        <dt>{t('view.domain')}</dt>
        <dd>
          <bdi>{employer.domain}</bdi>
        </dd>
      </dl>
    </section>
  );
}

/** Seconds of the scenario's clock: those kept in the draft and those since this visit began. */
function usePassed(tick: () => number, before: number): () => number {
  const began = useRef(tick());
  const start = useRef(before);
  return () => start.current + (tick() - began.current) / 1000;
}

/** Whole minutes to the start, looked at once a second; `onChange` is called when one has passed. */
function useMinutes(minutesNow: () => number, onChange: () => void): number {
  const [minutes, setMinutes] = useState(() => Math.ceil(minutesNow()));
  const latest = useRef({ minutesNow, onChange, minutes });
  latest.current = { ...latest.current, minutesNow, onChange };
  useEffect(() => {
    const timer = setInterval(() => {
      const now = Math.ceil(latest.current.minutesNow());
      if (now === latest.current.minutes) return;
      latest.current.minutes = now;
      setMinutes(now);
      latest.current.onChange();
    }, 1000);
    return () => clearInterval(timer);
  }, []);
  return minutes;
}
