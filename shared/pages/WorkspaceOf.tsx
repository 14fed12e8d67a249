import type { Runner } from '../engine/runner';
import { useWords } from '../i18n/use-words';
import { useApp } from './app';
import { draftKeeper } from './draft-keeper';
import { useLoaded } from './use-loaded';
import { useWorkTools } from './use-work-tools';

/** The open task's own screen, with its material and the draft that was kept. */
export function WorkspaceOf({ runner, task, seed }: { runner: Runner; task: string; seed: number }) {
  const t = useWords('check');
  const { catalogue, store } = useApp();
  const tools = useWorkTools();
  const session = runner.journal.session.peek();
  const place = { session: session.id, attempt: session.attempts.length };
  const opened = useLoaded(async () => {
    const found = catalogue.find(({ id }) => id === task);
    if (!found) throw new RangeError(`no task ${task}`);
    const [Workspace, draft] = await Promise.all([found.open(seed), store.drafts.read(place.session, place.attempt)]);
    return { Workspace, draft, keepDraft: draftKeeper(store.drafts, place) };
  }, [task, seed, place.session, place.attempt]);
  if (opened.state === 'loading') return <p class="workspace-coming">{t('work.opening')}</p>;
  const { Workspace, draft, keepDraft } = opened.value;
  return (
    <div class="workspace">
      <Workspace report={runner.report} draft={draft} keepDraft={keepDraft} tools={tools} />
    </div>
  );
}
