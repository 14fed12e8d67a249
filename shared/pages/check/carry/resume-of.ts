import type { Journal } from '../../../engine/journal';
import { language } from '../../../i18n/words';
import { type Resume, resumeVersion } from '../../../model/resume';
import { toPlain } from '../../../store/plain-value';
import type { App } from '../../app';

/** The open check ready to be carried, with what a full disk has not taken. */
export async function resumeOf({ store, tools }: App, { log, session }: Journal): Promise<Resume> {
  const { id, attempts } = session.value;
  const draft = await store.drafts.read(id, attempts.length);
  return {
    format: 'probefahrt-resume',
    version: resumeVersion,
    app: tools.host.app,
    savedAt: tools.clock.now().toISOString(),
    language: language.value,
    log: [...log()],
    ...(draft !== undefined && { draft: toPlain(draft) }),
  };
}
