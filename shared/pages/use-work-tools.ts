import { useMemo } from 'preact/hooks';
import { createFileDoor } from '../files/create-file-door';
import { createPdfDoor } from '../files/create-pdf-door';
import type { WorkTools } from '../tasks/view';
import { useApp } from './app';

/** The real things of this device for a task's View; the same object for as long as the tools stay. */
export function useWorkTools(): WorkTools {
  const { tools } = useApp();
  return useMemo(
    () => ({
      pdf: createPdfDoor(tools.pdfWorker),
      files: createFileDoor(tools.fileWorker),
      saveFile: tools.saveFile,
      browser: tools.browser,
      tick: tools.clock.tick,
    }),
    [tools],
  );
}
