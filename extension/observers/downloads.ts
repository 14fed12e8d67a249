import type { RealWork } from '../../shared/model/browser-door';
import { listen } from './listen';

type Item = chrome.downloads.DownloadItem;

/**
 * Finished downloads of the material's files, known by our own origin and the file's name. Their ids are noted in `made`,
 * so that tidying up needs to look at no other download.
 */
export function observeDownloads({ files, see }: RealWork, made: Set<number>, signal: AbortSignal): void {
  const ours = (item: Item | undefined) => {
    if (!item?.url.startsWith(`blob:${new URL(chrome.runtime.getURL('')).origin}`)) return undefined;
    const name = item.filename.split(/[\\/]/).at(-1) ?? '';
    return files.find((file) => isNamed(name, file.name));
  };
  listen(
    chrome.downloads.onChanged,
    ({ id, state }) => {
      if (state?.current !== 'complete') return;
      void chrome.downloads.search({ id }).then(([item]) => {
        const file = ours(item);
        if (!file || signal.aborted) return;
        made.add(id);
        see({ kind: 'download-done', source: 'browser', file: file.id });
      });
    },
    signal,
  );
}

/** The second download of `note.txt` is `note (1).txt` or `note(1).txt`. */
function isNamed(name: string, wanted: string): boolean {
  return name.replace(/ ?\(\d+\)(?=\.[^.]*$)/, '') === wanted;
}
