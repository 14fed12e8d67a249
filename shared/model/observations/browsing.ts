import * as v from 'valibot';
import { countSchema, nameSchema, textUpTo } from '../text';
import { stamp } from './stamp';

/** Where it was seen: in the person's real browser by the extension, or in the simulated one. */
const source = v.picklist(['browser', 'simulation']);
const links = v.pipe(v.array(nameSchema), v.maxLength(50));

/** What is seen of browsing, searching and leaving a shared computer. Links are names of the material's pages. */
export const browsingObservations = [
  v.strictObject({ ...stamp, kind: v.literal('link-opened'), link: nameSchema }),
  v.strictObject({ ...stamp, kind: v.literal('bookmark-kept'), source, link: nameSchema, folder: textUpTo(200) }),
  v.strictObject({ ...stamp, kind: v.literal('tabs-open'), source, links }),
  v.strictObject({ ...stamp, kind: v.literal('tab-closed'), source, link: nameSchema }),
  v.strictObject({ ...stamp, kind: v.literal('download-done'), source, file: nameSchema }),
  v.strictObject({ ...stamp, kind: v.literal('download-opened'), source, file: nameSchema }),
  v.strictObject({ ...stamp, kind: v.literal('history-left'), source, links }),
  /** A page of the material was looked at in a private window. */
  v.strictObject({ ...stamp, kind: v.literal('private-window-used'), source, link: nameSchema }),
  /** Where a file of the person lies now; `bin` also when a copy of it lies there. */
  v.strictObject({
    ...stamp,
    kind: v.literal('file-left'),
    file: nameSchema,
    place: v.picklist(['folder', 'bin', 'gone']),
  }),
  v.strictObject({ ...stamp, kind: v.literal('signed-out'), site: nameSchema }),
  /** An answer typed or chosen in the workspace. */
  v.strictObject({ ...stamp, kind: v.literal('answer-given'), question: nameSchema, answer: textUpTo(500) }),
  v.strictObject({
    ...stamp,
    kind: v.literal('search-made'),
    words: textUpTo(200),
    filters: v.pipe(v.array(v.strictObject({ filter: nameSchema, value: textUpTo(100) })), v.maxLength(20)),
    hits: countSchema,
  }),
  v.strictObject({
    ...stamp,
    kind: v.literal('search-saved'),
    words: textUpTo(200),
    filters: v.pipe(v.array(v.strictObject({ filter: nameSchema, value: textUpTo(100) })), v.maxLength(20)),
    alert: v.boolean(),
  }),
  v.strictObject({ ...stamp, kind: v.literal('ad-chosen'), ad: nameSchema }),
] as const;
