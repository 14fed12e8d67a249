import { useRef, useState } from 'preact/hooks';
import { ArchiveError, type ArchiveTrouble, type FileDoor, type PackedFile } from '../../files/file-door';

/** Trouble of the archive, or `failed` for trouble of the device. */
export type FilesTrouble = ArchiveTrouble | 'failed' | 'nothing-to-pack';

export type ArchiveWork =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly doing: 'packing' | 'unpacking' }
  | { readonly kind: 'trouble'; readonly code: FilesTrouble };

/** Packs and unpacks, one thing at a time. */
export function useArchiveWork(door: FileDoor, lifetime: AbortSignal) {
  const [state, setState] = useState<ArchiveWork>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);

  const run = async <T>(doing: 'packing' | 'unpacking', work: (signal: AbortSignal) => Promise<T>) => {
    const controller = new AbortController();
    running.current = controller;
    const signal = AbortSignal.any([controller.signal, lifetime]);
    setState({ kind: 'busy', doing });
    try {
      const result = await work(signal);
      if (signal.aborted) return null;
      setState({ kind: 'idle' });
      return result;
    } catch (error) {
      if (!lifetime.aborted) setState(signal.aborted ? { kind: 'idle' } : troubleOf(error));
      return null;
    }
  };

  return {
    state,
    /** null: it did not work or was called off. */
    async pack(files: readonly PackedFile[]) {
      if (files.length > 0) return run('packing', (signal) => door.pack(files, signal));
      setState({ kind: 'trouble', code: 'nothing-to-pack' });
      return null;
    },
    unpack: (bytes: Uint8Array<ArrayBuffer>) => run('unpacking', (signal) => door.unpack(bytes, signal)),
    cancel: () => running.current?.abort(),
    forget: () => setState({ kind: 'idle' }),
  };
}

function troubleOf(error: unknown): ArchiveWork {
  return { kind: 'trouble', code: error instanceof ArchiveError ? error.code : 'failed' };
}

export type ArchiveState = ReturnType<typeof useArchiveWork>;
