import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Notice } from '../../parts/Notice';
import { CallRoom } from './CallRoom';
import './Conference.css';
import type { OnFact } from './facts';
import { Lobby } from './Lobby';
import type { Room, Stage } from './room';
import type { DeviceControl, Devices } from './use-devices';

interface ConferenceProps {
  room: Room;
  devices: Devices;
  stage: Stage;
  onStage: (stage: Stage) => void;
  name: string;
  onName: (name: string) => void;
  /** Seconds until the agreed start, asked at the moment of joining. */
  secondsToStart: () => number;
  onFact: OnFact;
}

/** A conference program: waiting room, call, goodbye. It knows no task; it tells facts. */
export function Conference(props: ConferenceProps) {
  const { room, devices, stage, onStage, name, onName, onFact } = props;
  const [isMuted, setMuted] = useState(false);
  const mute = (muted: boolean) => {
    setMuted(muted);
    onFact({ kind: 'microphone-switched', on: !muted });
  };
  useSwitchedOnInCall(devices, stage, onFact);
  const join = () => {
    const microphone = devices.microphone.state.at === 'on' ? (isMuted ? 'off' : 'on') : 'none';
    const secondsToStart = Math.round(props.secondsToStart());
    onFact({ kind: 'call-joined', name: name.trim(), microphone, camera: switchOf(devices.camera), secondsToStart });
    onStage('call');
  };
  const leave = () => {
    onFact({ kind: 'call-left' });
    onStage('left');
  };
  if (stage === 'left') return <Left onRejoin={() => onStage('lobby')} />;
  const shared = { room, devices, name, muted: isMuted, onMute: mute, onFact };
  return (
    <div class="conference">
      {stage === 'lobby' ? (
        <Lobby {...shared} onName={onName} onJoin={join} />
      ) : (
        <CallRoom {...shared} onLeave={leave} />
      )}
    </div>
  );
}

/** A microphone that is first switched on inside the call is unmuted by that. */
function useSwitchedOnInCall({ microphone }: Devices, stage: Stage, onFact: OnFact): void {
  const isOn = microphone.state.at === 'on';
  const [wasOn, setWasOn] = useState(isOn);
  useEffect(() => {
    if (stage === 'call' && isOn && !wasOn) onFact({ kind: 'microphone-switched', on: true });
    setWasOn(isOn);
  }, [isOn]);
}

function switchOf({ state }: DeviceControl): 'on' | 'off' | 'none' {
  if (state.at === 'on') return 'on';
  return state.at === 'off' ? 'off' : 'none';
}

function Left({ onRejoin }: { onRejoin: () => void }) {
  const t = useWords('conference');
  return (
    <div class="stack">
      <Notice announced>{t('left.title')}</Notice>
      <div class="row">
        <Button onPress={onRejoin}>{t('left.rejoin')}</Button>
      </div>
    </div>
  );
}
