import { type Form, fieldsOf } from './form';
import type { OfferedFile } from './offered-file';
import type { PortalWork } from './work';

/** A form as it leaves. */
export interface Sending {
  readonly fields: readonly { readonly field: string; readonly value: string }[];
  readonly uploads: readonly SentFile[];
}

export interface SentFile {
  readonly field: string;
  /** The offered file that was taken, or null for one from the person's own disk. */
  readonly offer: string | null;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Collects what is sent. Rejects if an offered file cannot be made. */
export async function sendingOf(form: Form, work: PortalWork, offers: readonly OfferedFile[]): Promise<Sending> {
  const asked = fieldsOf(form);
  const inOrder = asked.flatMap(({ name }) => work.uploads.filter(({ field }) => field === name));
  const uploads = inOrder.map(async ({ field, offer, name, bytes }): Promise<SentFile> => {
    const content = bytes ?? (await offers.find(({ id }) => id === offer)?.bytes());
    if (!content) throw new RangeError('a file that is no longer offered');
    return { field, offer, name, bytes: content };
  });
  return {
    fields: asked.flatMap(({ kind, name }) =>
      kind === 'files' ? [] : [{ field: name, value: work.values[name] ?? '' }],
    ),
    uploads: await Promise.all(uploads),
  };
}
