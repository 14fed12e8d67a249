import fileWorker from './files/file.worker?worker&url';
import pdfWorker from './files/pdf.worker?worker&url';
import { saveByDownload } from './files/save-by-download';
import type { BrowserDoor } from './model/browser-door';
import type { HostKind } from './model/host';
import type { Need } from './model/task';
import { openedFiles } from './opened-files';
import calibrationWorker from './pages/coach/calibration/calibration.worker?worker&url';
import type { PolicySource, Tools, Updates } from './tools';

/** What differs between the hosts; the rest of the tools is the browser's. */
export interface HostOwn {
  readonly kind: HostKind;
  readonly app: string;
  readonly browser: BrowserDoor | null;
  readonly updates: Updates;
  readonly policy: PolicySource;
  readonly clientAddress: string;
  readonly barrierContact: string;
}

/** The tools as this browser offers them. The only place where the product asks for the time and for chance. */
export function browserTools(own: HostOwn): Tools {
  return {
    host: { kind: own.kind, app: own.app, device: isPhone() ? 'phone' : 'computer' },
    offers: offersOf(own.kind),
    clock: { now: () => new Date(), tick: () => performance.now() },
    randomness: { uuid: () => crypto.randomUUID(), seed: randomSeed },
    pdfWorker,
    fileWorker,
    calibrationWorker,
    saveFile: saveByDownload,
    browser: own.browser,
    updates: own.updates,
    policy: own.policy,
    opened: openedFiles(),
    clientAddress: own.clientAddress,
    barrierContact: own.barrierContact,
  };
}

function randomSeed(): number {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  return seed;
}

/** A finger and no pointer that hovers: tasks that need a second window are planned later there. */
function isPhone(): boolean {
  return matchMedia('(pointer: coarse) and (hover: none)').matches;
}

/** Camera and microphone count as offered where the browser can be asked; a refusal is the task's business. */
function offersOf(kind: HostKind): readonly Need[] {
  const media: Partial<MediaDevices> | undefined = navigator.mediaDevices;
  const offers: Need[] = ['file'];
  if (media?.getUserMedia) offers.push('camera', 'microphone');
  if (media?.getDisplayMedia) offers.push('screen');
  if (navigator.permissions) offers.push('permissions');
  if (kind === 'extension') offers.push('extension');
  return offers;
}
