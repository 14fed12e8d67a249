import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { thinOut } from '../../apps/conference/facts';
import { useDevices } from '../../apps/conference/use-devices';
import { Speaking } from '../../i18n/use-words';
import type { ViewProps } from '../view';
import { type Draft, draftOf } from './draft';
import { nextOf } from './judge-call';
import { LinkedPage } from './LinkedPage';
import './lobby.css';
import { Mails } from './Mails';
import type { InterviewLobbyMaterial, LobbyMail } from './material';
import { Scene } from './Scene';
import { useMinutes, useScenarioClock } from './scenario-clock';
import { useArrival } from './use-arrival';

type Props = ViewProps<InterviewLobbyMaterial>;

export function View(props: Props) {
  return (
    <Speaking of={['interview-lobby', 'conference']}>
      <Interview {...props} />
    </Speaking>
  );
}

/** Mails, then the page behind a link; the devices live as long as the task, so that going back switches nothing off. */
function Interview({ material, report, draft: kept, keepDraft, tools }: Props) {
  const { draft, change, wasInCall, secondsToStart, turnBack } = useDraft(material, kept, keepDraft, tools.tick);
  const minutes = useMinutes(secondsToStart, () => change({}));
  const onFact = useMemo(() => thinOut((fact) => void report(fact), tools.tick), []);
  const devices = useDevices(onFact);
  const { place, stage } = draft;
  const mail = place.at === 'page' ? material.mails.find(({ id }) => id === place.link) : undefined;
  const screen = useArrival(mail ? `${mail.id} ${stage}` : 'mails');

  const open = (link: LobbyMail['id']) => {
    void report({ kind: 'link-opened', link });
    change({ place: { at: 'page', link } });
  };
  return (
    <div class="lobby stack">
      {!(mail?.genuine && stage === 'call') && (
        <Scene material={material} minutesToStart={minutes} onTurnBack={stage === 'left' ? null : turnBack} />
      )}
      <div ref={screen} tabIndex={-1}>
        {mail ? (
          <LinkedPage
            key={mail.id}
            material={material}
            mail={mail}
            draft={draft}
            devices={devices}
            wasInCall={wasInCall}
            onChange={change}
            onFact={onFact}
            onGoOn={() => void report({ kind: 'link-opened', link: nextOf(mail.id) })}
            secondsToStart={secondsToStart}
          />
        ) : (
          <Mails material={material} onOpen={open} />
        )}
      </div>
    </div>
  );
}

/** The state that survives a killed browser, kept at every change together with the scenario's clock. */
function useDraft(
  { secondsToStart }: InterviewLobbyMaterial,
  kept: unknown,
  keep: Props['keepDraft'],
  tick: () => number,
) {
  const [first] = useState(() => draftOf(kept));
  const [draft, setDraft] = useState<Draft>(() => (first.stage === 'call' ? { ...first, stage: 'lobby' } : first));
  const { passed, turnBack } = useScenarioClock(tick, first.passed);
  const latest = useRef(draft);
  const change = (part: Partial<Draft>) => {
    latest.current = { ...latest.current, ...part, passed: passed() };
    setDraft(latest.current);
    keep(latest.current);
  };
  useEffect(() => change({}), []);
  const wasInCall = first.stage === 'call';
  return { draft, change, wasInCall, secondsToStart: () => secondsToStart - passed(), turnBack };
}
