import { arrange, type Change } from './arrangement';
import { type DeskWork, type OwnFile, ownSource, type ResultSize } from './desk-work';

/** Everything a person can do at the desk. */
export type DeskStep =
  | { readonly kind: 'arranged'; readonly change: Change }
  /** A file from the person's own disk, with its number of pages. */
  | { readonly kind: 'brought'; readonly file: OwnFile; readonly count: number }
  | { readonly kind: 'named'; readonly fileName: string }
  | { readonly kind: 'sized'; readonly size: ResultSize };

export function deskStep(work: DeskWork, step: DeskStep): DeskWork {
  switch (step.kind) {
    case 'arranged':
      return withArrangement(work, step.change);
    case 'brought': {
      const source = ownSource(work.ownFiles.length);
      const kept = { ...work, ownFiles: [...work.ownFiles, step.file] };
      return withArrangement(kept, { kind: 'add', source, count: step.count });
    }
    case 'named':
      return { ...work, fileName: step.fileName };
    case 'sized':
      return { ...work, size: step.size };
  }
}

function withArrangement(work: DeskWork, change: Change): DeskWork {
  const arrangement = arrange(work.arrangement, change);
  return arrangement === work.arrangement ? work : { ...work, arrangement };
}
