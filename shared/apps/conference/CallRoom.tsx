import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';
import type { OnFact } from './facts';
import type { Room } from './room';
import { SelfPicture } from './SelfPicture';
import { type Connection, type Conversation, useConversation } from './use-conversation';
import type { Devices } from './use-devices';
import { useSpeech } from './use-speech';

interface CallRoomProps {
  room: Room;
  devices: Devices;
  name: string;
  muted: boolean;
  onMute: (muted: boolean) => void;
  onLeave: () => void;
  onFact: OnFact;
}

/** The interview itself: the interviewer large, captions always, the person small, three controls. */
export function CallRoom({ room, devices, name, muted, onMute, onLeave, onFact }: CallRoomProps) {
  const t = useWords('conference');
  const conversation = useConversation(room, onFact);
  const { camera, microphone } = devices;
  const sound = microphone.state.at === 'on' ? microphone.state.stream : null;
  const picture = camera.state.at === 'on' ? camera.state.stream : null;
  useSpeech({
    stream: sound,
    place: muted ? 'call-muted' : 'call-open',
    deaf: conversation.isSpeaking,
    onFact,
    onStretch: conversation.heard,
  });
  useSending(conversation.connection, picture, muted ? null : sound);
  return (
    <section class="conference-call" aria-label={t('room.title', { host: room.host })}>
      <div class="conference-stage">
        <HostPicture room={room} connection={conversation.connection} />
        <div class="conference-me">
          {picture ? <SelfPicture stream={picture} onFact={onFact} measured={false} /> : <Icon name="cameraOff" />}
          {name && <span class="conference-name">{name}</span>}
        </div>
      </div>
      <div class="stack">
        <Status connection={conversation.connection} />
        <Caption room={room} conversation={conversation} />
        <Controls devices={devices} muted={muted} onMute={onMute} onLeave={onLeave} conversation={conversation} />
      </div>
    </section>
  );
}

/** Sends what is on and nothing else; muting takes the sound out of the call. */
function useSending(connection: Connection, picture: MediaStream | null, sound: MediaStream | null): void {
  useEffect(() => {
    if (connection.at !== 'connected') return;
    connection.call.send('video', picture?.getVideoTracks()[0] ?? null);
    connection.call.send('audio', sound?.getAudioTracks()[0] ?? null);
  }, [connection, picture, sound]);
}

function Status({ connection }: { connection: Connection }) {
  const t = useWords('conference');
  if (connection.at === 'local') return <Notice announced>{t('room.local')}</Notice>;
  return (
    <p role="status" data-connection={connection.at}>
      {t(`room.${connection.at}`)}
    </p>
  );
}

function HostPicture({ room, connection }: { room: Room; connection: Connection }) {
  const t = useWords('conference');
  const video = useRef<HTMLVideoElement>(null);
  const [isBlocked, setBlocked] = useState(false);
  const picture = connection.at === 'connecting' ? null : connection.picture;
  const play = () =>
    video.current?.play().then(
      () => setBlocked(false),
      () => setBlocked(true),
    );
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    element.srcObject = picture;
    if (picture) void play();
    return () => {
      element.srcObject = null;
    };
  }, [picture]);
  return (
    <div class="conference-host">
      {/* biome-ignore lint/a11y/useMediaCaption: the captions stand below, always */}
      <video ref={video} playsInline aria-label={t('room.host', { host: room.host })} />
      <span class="conference-name">{room.host}</span>
      {isBlocked && (
        <Button onPress={() => void play()}>
          <Icon name="play" />
          {t('room.sound')}
        </Button>
      )}
    </div>
  );
}

function Caption({ room, conversation }: { room: Room; conversation: Conversation }) {
  const t = useWords('conference');
  const { line } = conversation;
  return (
    <p class="conference-caption" role="status">
      {line && t('room.caption', { host: room.host, text: t(`line.${line}`) })}
    </p>
  );
}

type ControlsProps = Pick<CallRoomProps, 'devices' | 'muted' | 'onMute' | 'onLeave'> & { conversation: Conversation };

function Controls({ devices, muted, onMute, onLeave, conversation }: ControlsProps) {
  const t = useWords('conference');
  const { camera, microphone } = devices;
  const hasSound = microphone.state.at === 'on';
  const hasPicture = camera.state.at === 'on';
  return (
    <div class="stack">
      <p data-muted={!hasSound || muted}>{soundWords()}</p>
      <div class="conference-controls">
        <Button onPress={hasSound ? () => onMute(!muted) : microphone.open}>
          <Icon name={hasSound && !muted ? 'microphoneOff' : 'microphone'} />
          {hasSound ? t(muted ? 'microphone.unmute' : 'microphone.mute') : t('microphone.open')}
        </Button>
        <Button onPress={hasPicture ? camera.close : camera.open}>
          <Icon name={hasPicture ? 'cameraOff' : 'camera'} />
          {t(hasPicture ? 'camera.close' : 'camera.open')}
        </Button>
        <Button onPress={conversation.askAgain}>
          <Icon name="play" />
          {t('room.again')}
        </Button>
        <Button kind="primary" onPress={onLeave}>
          <Icon name="leave" />
          {t('room.leave')}
        </Button>
      </div>
    </div>
  );

  function soundWords() {
    if (hasSound) return t(muted ? 'microphone.muted' : 'microphone.unmuted');
    const { at } = microphone.state;
    return at === 'off' || at === 'asking' ? t(`microphone.${at}`) : t('room.no-microphone');
  }
}
