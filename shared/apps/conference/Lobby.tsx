import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { Icon } from '../../parts/Icon';
import { DeviceCard } from './DeviceCard';
import type { OnFact } from './facts';
import { LevelMeter } from './LevelMeter';
import type { Room } from './room';
import { SelfPicture } from './SelfPicture';
import type { Devices } from './use-devices';
import { useSpeech } from './use-speech';

interface LobbyProps {
  room: Room;
  devices: Devices;
  name: string;
  onName: (name: string) => void;
  muted: boolean;
  onMute: (muted: boolean) => void;
  onJoin: () => void;
  onFact: OnFact;
}

/** The waiting room: get camera, microphone and name ready, then join. */
export function Lobby({ room, devices, name, onName, muted, onMute, onJoin, onFact }: LobbyProps) {
  const t = useWords('conference');
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onJoin();
      }}
    >
      <h2>{t('lobby.title', { firm: room.firm })}</h2>
      <div class="conference-devices">
        <CameraCard devices={devices} onFact={onFact} />
        <MicrophoneCard devices={devices} onFact={onFact} muted={muted} onMute={onMute} />
      </div>
      <p class="conference-private row">
        <Icon name="lock" />
        <span>{t('lobby.private')}</span>
      </p>
      <Field label={t('lobby.name')} value={name} onInput={onName} longest={200} />
      <div class="row">
        <Button kind="primary" submits>
          {t('lobby.join')}
        </Button>
      </div>
    </form>
  );
}

function CameraCard({ devices, onFact }: Pick<LobbyProps, 'devices' | 'onFact'>) {
  const t = useWords('conference');
  const { camera } = devices;
  return (
    <DeviceCard device="camera" control={camera}>
      {camera.state.at === 'on' && <SelfPicture stream={camera.state.stream} onFact={onFact} measured />}
      <Button onPress={camera.close}>
        <Icon name="cameraOff" />
        {t('camera.close')}
      </Button>
    </DeviceCard>
  );
}

/** A voice of this length tells the person that the microphone works. Milliseconds. */
const enough = 300;

function MicrophoneCard({
  devices,
  onFact,
  muted,
  onMute,
}: Pick<LobbyProps, 'devices' | 'onFact' | 'muted' | 'onMute'>) {
  const t = useWords('conference');
  const { microphone } = devices;
  const [isHeard, setHeard] = useState(false);
  const stream = microphone.state.at === 'on' ? microphone.state.stream : null;
  const level = useSpeech({
    stream,
    place: 'lobby',
    onFact,
    onStretch: ({ milliseconds }) => setHeard((before) => before || milliseconds >= enough),
  });
  return (
    <DeviceCard device="microphone" control={microphone}>
      <p data-heard={isHeard}>{isHeard ? t('microphone.heard') : t('microphone.say')}</p>
      <LevelMeter level={level} />
      <p>{muted ? t('microphone.muted') : t('microphone.unmuted')}</p>
      <Button onPress={() => onMute(!muted)}>
        <Icon name={muted ? 'microphone' : 'microphoneOff'} />
        {muted ? t('microphone.unmute') : t('microphone.mute')}
      </Button>
    </DeviceCard>
  );
}
