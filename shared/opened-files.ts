import { type ReadonlySignal, signal } from '@preact/signals';

/** Result files that the system's "open with" handed to the installed app. They wait until the unlocked desk takes them. */
export interface OpenedFiles {
  readonly waiting: ReadonlySignal<readonly File[]>;
  /** What waits; from then on nothing does. */
  readonly take: () => readonly File[];
}

/** As far as it is used here (wicg.github.io/web-app-launch); only installed web apps in Chromium have it. */
interface LaunchQueue {
  setConsumer(consumer: (launch: Launch) => void): void;
}

interface Launch {
  readonly files?: readonly FileSystemFileHandle[];
  readonly targetURL?: string;
}

/** Listens for files for as long as the page lives, and shows the coach desk when some come. */
export function openedFiles(): OpenedFiles {
  const waiting = signal<readonly File[]>([]);
  const { launchQueue } = globalThis as { readonly launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(async ({ files = [], targetURL = '' }) => {
    if (files.length === 0) return follow(targetURL);
    const opened = await Promise.all(files.map((file) => file.getFile()));
    waiting.value = [...waiting.value, ...opened];
    location.hash = '#/coach';
  });
  return {
    waiting,
    take() {
      const taken = waiting.value;
      waiting.value = [];
      return taken;
    },
  };
}

/** The manifest has one window (`focus-existing`) that is not led anywhere by itself: a link such as an invitation is. */
function follow(address: string): void {
  const [, hash = ''] = address.split('#');
  if (hash !== '') location.hash = hash;
}
