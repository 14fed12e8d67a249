/** A running call between this page and its second peer. */
export interface Call {
  /** What arrives from the other side. */
  readonly arriving: MediaStream;
  /** Sends another track from now on; null sends nothing. */
  readonly send: (kind: 'audio' | 'video', track: MediaStreamTrack | null) => void;
}

/** The peers found no way to each other, as on a machine without any network. */
export class NoConnection extends Error {
  override readonly name = 'NoConnection';
}

/**
 * Connects the person with a peer inside the same page that sends `theirs`, by real WebRTC without any server.
 * Rejects with NoConnection after `deadline` milliseconds; everything is closed when `signal` aborts.
 */
export async function callPeer(theirs: MediaStream, deadline: number, signal: AbortSignal): Promise<Call> {
  if (typeof RTCPeerConnection === 'undefined') throw new NoConnection();
  const here = new RTCPeerConnection();
  const there = new RTCPeerConnection();
  const hangUp = () => {
    here.close();
    there.close();
  };
  signal.addEventListener('abort', hangUp);
  try {
    const senders = {
      audio: here.addTransceiver('audio', { direction: 'sendrecv' }).sender,
      video: here.addTransceiver('video', { direction: 'sendrecv' }).sender,
    };
    exchangeCandidates(here, there);
    const arriving = arrivalAt(here);
    await negotiate(here, there, theirs);
    await connected(here, deadline, signal);
    return { arriving, send: (kind, track) => void senders[kind].replaceTrack(track) };
  } catch (error) {
    hangUp();
    throw error;
  }
}

/** A candidate that comes too early is refused; the others then make the connection. */
function exchangeCandidates(here: RTCPeerConnection, there: RTCPeerConnection): void {
  const passOn = (from: RTCPeerConnection, to: RTCPeerConnection) =>
    from.addEventListener('icecandidate', ({ candidate }) => {
      if (candidate) to.addIceCandidate(candidate).catch(() => undefined);
    });
  passOn(here, there);
  passOn(there, here);
}

function arrivalAt(peer: RTCPeerConnection): MediaStream {
  const arriving = new MediaStream();
  peer.addEventListener('track', ({ track }) => arriving.addTrack(track));
  return arriving;
}

async function negotiate(here: RTCPeerConnection, there: RTCPeerConnection, theirs: MediaStream): Promise<void> {
  await here.setLocalDescription(await here.createOffer());
  if (here.localDescription) await there.setRemoteDescription(here.localDescription);
  for (const transceiver of there.getTransceivers()) {
    const [track] = theirs.getTracks().filter(({ kind }) => kind === transceiver.receiver.track.kind);
    transceiver.direction = 'sendrecv';
    if (track) await transceiver.sender.replaceTrack(track);
  }
  await there.setLocalDescription(await there.createAnswer());
  if (there.localDescription) await here.setRemoteDescription(there.localDescription);
}

function connected(peer: RTCPeerConnection, deadline: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (peer.connectionState === 'connected') resolve();
      if (peer.connectionState === 'failed') reject(new NoConnection());
    };
    peer.addEventListener('connectionstatechange', look);
    AbortSignal.timeout(deadline).addEventListener('abort', () => reject(new NoConnection()));
    signal.addEventListener('abort', () => reject(signal.reason));
    look();
  });
}
