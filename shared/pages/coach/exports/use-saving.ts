import { useRef, useState } from 'preact/hooks';
import { dayOf } from '../../../exchange/spreadsheet/export-table';
import { ArchiveError } from '../../../files/file-door';
import { useLifetime } from '../../../parts/use-lifetime';
import type { Tools } from '../../../tools';

export type ExportTools = Pick<Tools, 'clock' | 'saveFile' | 'fileWorker'>;

/** A file ready to be saved. */
export interface Made {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Neutral; the day and the ending are added. */
  readonly name: string;
  readonly ending: 'xlsx' | 'csv' | 'json' | 'pdf';
}

export type SavingState =
  | { readonly stage: 'idle' | 'busy' | 'failed' | 'too-large' }
  | { readonly stage: 'saved'; readonly file: string };

export interface Saving {
  readonly state: SavingState;
  /** Makes a file and hands it to the coach; one at a time. */
  readonly save: (make: (signal: AbortSignal) => Made | Promise<Made>) => Promise<void>;
  /** Gives up what is being made; nothing is saved. */
  readonly stop: () => void;
}

const mediaTypes: Readonly<Record<Made['ending'], string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  json: 'application/json',
  pdf: 'application/pdf',
};

export function useSaving({ clock, saveFile }: ExportTools): Saving {
  const [state, setState] = useState<SavingState>({ stage: 'idle' });
  const lifetime = useLifetime();
  const running = useRef<AbortController | null>(null);
  const save: Saving['save'] = async (make) => {
    const stopped = new AbortController();
    running.current = stopped;
    setState({ stage: 'busy' });
    try {
      await drawn();
      const { name, ending, bytes } = await make(AbortSignal.any([lifetime, stopped.signal]));
      stopped.signal.throwIfAborted();
      const file = `${name}-${dayOf(clock.now().getTime())}.${ending}`;
      await saveFile(file, bytes, mediaTypes[ending]);
      setState({ stage: 'saved', file });
    } catch (trouble) {
      if (lifetime.aborted) return;
      if (stopped.signal.aborted) return setState({ stage: 'idle' });
      setState({ stage: trouble instanceof ArchiveError && trouble.code === 'too-large' ? 'too-large' : 'failed' });
    }
  };
  return { state, save, stop: () => running.current?.abort() };
}

/** Lets the page say that it is at work before something keeps it busy for seconds. */
const drawn = () => new Promise<void>((done) => setTimeout(done, 20));
