import { useEffect, useState } from 'preact/hooks';
import { factsOf } from '../../i18n/languages';
import { Speaking, useSpoken, useWords } from '../../i18n/use-words';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { localVoice, speech } from './voices';

interface ReadAloudProps {
  /** Spoken one after the other, in the language of this part of the screen. */
  texts: readonly string[];
}

/** Reads a text aloud with a voice of this device. Where there is none it says so; the text stays where it is. */
export function ReadAloud(props: ReadAloudProps) {
  return (
    <Speaking of={['read-aloud']}>
      <Reader {...props} />
    </Speaking>
  );
}

function Reader({ texts }: ReadAloudProps) {
  const t = useWords('read-aloud');
  const { tag } = factsOf(useSpoken());
  const [state, setState] = useState<'silent' | 'speaking' | 'no-voice'>('silent');
  const stop = () => {
    speech()?.cancel();
    setState('silent');
  };
  useEffect(() => stop, [tag]);

  const start = async () => {
    const voice = await localVoice(tag);
    if (!voice) return setState('no-voice');
    setState('speaking');
    const spoken = texts.map((text) => utterance(text, voice));
    spoken.at(-1)?.addEventListener('end', () => setState('silent'));
    for (const each of spoken) {
      each.addEventListener('error', ({ error }) => setState(stopped.has(error) ? 'silent' : 'no-voice'));
      speech()?.speak(each);
    }
  };
  return (
    <div class="stack no-print" data-gap="small" data-read-aloud={state}>
      <div class="row">
        {state === 'speaking' ? (
          <Button onPress={stop}>{t('stop')}</Button>
        ) : (
          <Button onPress={() => void start()}>{t('start')}</Button>
        )}
      </div>
      {state === 'no-voice' && <Notice announced>{t('no-voice')}</Notice>}
    </div>
  );
}

/** Errors that are no trouble: somebody pressed "stop". */
const stopped = new Set(['canceled', 'interrupted']);

/** Signs that only lay out a text are not spoken. */
function utterance(text: string, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance {
  const spoken = new SpeechSynthesisUtterance(text.replaceAll('**', '').replaceAll(/^- /gm, ''));
  spoken.voice = voice;
  spoken.lang = voice.lang;
  return spoken;
}
