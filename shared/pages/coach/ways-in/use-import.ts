import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ImportReport } from '../../../desk/import-report';
import { createFileDoor } from '../../../files/create-file-door';
import { useApp } from '../../app';
import type { Desk } from '../desk';
import { takeFiles } from '../desk-results';
import type { OpenDesk } from '../desk-state';
import { resultsInside } from './results-inside';

export interface Import {
  /** null while nothing is being loaded. */
  readonly progress: { readonly done: number; readonly all: number } | null;
  /** Loads files; what comes meanwhile waits for its turn. */
  readonly take: (files: readonly File[]) => void;
  /** What was loaded until then stays; what waits is not loaded. */
  readonly stop: () => void;
}

/**
 * Loads what comes in by any way, one hand-in after the other, those too that the system opened with the app.
 * @param onDone called with the report of each hand-in; with null when a new one begins
 */
export function useImport(desk: Desk, open: OpenDesk, onDone: (report: ImportReport | null) => void): Import {
  const { tools } = useApp();
  const archives = useMemo(() => createFileDoor(tools.fileWorker), [tools]);
  const [progress, setProgress] = useState<Import['progress']>(null);
  const running = useRef<AbortController | null>(null);
  const waiting = useRef<File[]>([]);
  const latest = useRef({ open, onDone });
  latest.current = { open, onDone };

  const load = async (all: readonly File[], signal: AbortSignal) => {
    setProgress({ done: 0, all: all.length });
    const { files, refused } = await resultsInside(all, archives, signal);
    const follow = (done: number) => setProgress({ done, all: files.length });
    const report = await desk.guarded(() => takeFiles(desk, latest.current.open, files, follow, signal));
    if (report) latest.current.onDone({ looked: [...refused, ...report.looked], all: refused.length + report.all });
  };
  const loadAll = async () => {
    const run = new AbortController();
    running.current = run;
    latest.current.onDone(null);
    // A signal that aborts while an archive is unpacked: nothing was begun yet.
    while (waiting.current.length > 0 && !run.signal.aborted) {
      await load(waiting.current.splice(0), run.signal).catch(() => undefined);
    }
    waiting.current = [];
    running.current = null;
    setProgress(null);
  };
  const take = (files: readonly File[]) => {
    waiting.current.push(...files);
    if (files.length > 0 && running.current === null) void loadAll();
  };
  useEffect(() => () => running.current?.abort(), []);
  const { opened } = tools;
  useEffect(() => opened.waiting.subscribe((files) => files.length > 0 && take(opened.take())), [opened]);
  return { progress, take, stop: () => running.current?.abort() };
}
