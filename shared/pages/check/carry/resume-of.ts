import { language } from '../../../i18n/words';
import { type Resume, resumeVersion } from '../../../model/resume';
import { toPlain } from '../../../store/plain-value';
import type { App } from '../../app';

/** The open check as it lies in the store, ready to be carried. @param check its id */
export async function resumeOf({ store, tools }: App, check: string): Promise<Resume> {
  const { records: log } = await store.sessionLog.read(check);
  const done = log.filter(({ kind }) => kind === 'attempt-closed').length;
  const draft = await store.drafts.read(check, done);
  return {
    format: 'probefahrt-resume',
    version: resumeVersion,
    app: tools.host.app,
    savedAt: tools.clock.now().toISOString(),
    language: language.value,
    log: [...log],
    ...(draft !== undefined && { draft: toPlain(draft) }),
  };
}
