import { useEffect, useRef, useState } from 'preact/hooks';
import { surroundings } from '../../i18n/surroundings';
import { language } from '../../i18n/words';
import { waitForAnswer } from './answer';
import { type Call, callPeer } from './call';
import type { OnFact } from './facts';
import { startInterviewer } from './interviewer';
import type { Stretch } from './level';
import { type Line, voices } from './lines';
import type { Room } from './room';
import type { SpeechPlace } from './use-speech';
import { isDoneWithin, rest } from './waiting';

/** How the second peer was reached; `local` shows the interviewer without a connection. */
export type Connection =
  | { readonly at: 'connecting' }
  | { readonly at: 'connected'; readonly picture: MediaStream; readonly call: Call }
  | { readonly at: 'local'; readonly picture: MediaStream };

/** What was said last; null before the first word. */
export interface Talk {
  readonly line: Line | null;
  readonly isSpeaking: boolean;
}

export interface Conversation extends Talk {
  readonly connection: Connection;
  /** To be told what the microphone heard. */
  readonly heard: (stretch: Stretch, place: SpeechPlace) => void;
  readonly askAgain: () => void;
}

/** Milliseconds. */
const connectDeadline = 4_000;
const longestLine = 15_000;
const readingTime = 4_000;
/** Shortest sound that counts as an attempt to answer. */
const answerFrom = 300;

/** Leads the interview while mounted: connect, ask, wait for the answer, thank. */
export function useConversation(room: Room, onFact: OnFact): Conversation {
  const [connection, setConnection] = useState<Connection>({ at: 'connecting' });
  const [talk, setTalk] = useState<Talk>({ line: null, isSpeaking: false });
  const host = useRef<Host>(undefined);

  useEffect(() => {
    const gone = new AbortController();
    const started = startHost(room.looks, setTalk, onFact, gone.signal);
    host.current = started;
    void connect(started.stream, gone.signal).then((reached) => {
      if (gone.signal.aborted) return;
      if (reached.at === 'local') onFact({ kind: 'fault', code: 'call-not-connected' });
      setConnection(reached);
      onFact({ kind: 'question-asked', question: room.question });
      started.say(room.question);
    });
    return () => gone.abort();
  }, []);

  return {
    ...talk,
    connection,
    heard: (stretch, place) => host.current?.heard(stretch, place),
    askAgain: () => host.current?.say(room.question),
  };
}

async function connect(theirs: MediaStream, signal: AbortSignal): Promise<Connection> {
  try {
    const call = await callPeer(theirs, connectDeadline, signal);
    return { at: 'connected', picture: call.arriving, call };
  } catch {
    return { at: 'local', picture: theirs };
  }
}

type Host = ReturnType<typeof startHost>;

/** The interviewer as a partner in talk: one line at a time, and a word of thanks when the answer is over. */
function startHost(looks: number, onTalk: (talk: Talk) => void, onFact: OnFact, signal: AbortSignal) {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const interviewer = startInterviewer(looks, calm, signal);
  let isSpeaking = false;
  let isOver = false;
  const speak = async (line: Line) => {
    isSpeaking = true;
    onTalk({ line, isSpeaking });
    const isPlayed = await isDoneWithin(
      interviewer.say(voices[surroundings(language.value)][line]),
      longestLine,
      signal,
    );
    if (signal.aborted) return;
    if (!isPlayed) onFact({ kind: 'fault', code: 'voice-not-played' });
    if (!isPlayed) await rest(readingTime, signal);
    isSpeaking = false;
    onTalk({ line, isSpeaking });
  };
  const say = (line: Line) => {
    if (!isSpeaking) void speak(line);
  };
  const answered = waitForAnswer(() => {
    isOver = true;
    say('goodbye');
  }, signal);
  return {
    stream: interviewer.stream,
    say,
    heard({ milliseconds }: Stretch, place: SpeechPlace) {
      if (isSpeaking || isOver || milliseconds < answerFrom) return;
      if (place === 'call-muted') say('not-heard');
      else answered();
    },
  };
}
