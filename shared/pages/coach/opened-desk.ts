import * as v from 'valibot';
import type { DeskDoor } from '../../desk/desk-door';
import { lastBackupPaper, lastBackupSchema } from '../../desk/last-backup';
import type { CoachKey } from '../../model/coach-key';
import type { Course } from '../../model/course';
import { usualIdleMinutes, usualMonthsKept } from '../../model/desk-book';
import type { Store } from '../../store/store';
import type { OpenDesk } from './desk-state';

/** What the screens show of a desk whose door was just unlocked. */
export async function openedDesk(store: Store, door: DeskDoor, key: CoachKey, until: AbortSignal): Promise<OpenDesk> {
  const [book, itemBank, unreadable, lastBackup, settings] = await Promise.all([
    door.book(),
    door.itemBank(),
    door.unreadable(),
    door.paper(lastBackupPaper),
    store.settings.read(),
  ]);
  const course = book.courses.find(({ id }) => id === book.course) ?? (book.courses[0] as Course);
  const { clientAddress = '' } = settings;
  return {
    stage: 'open',
    key,
    door,
    course,
    overview: await door.overview(course, until),
    itemBank,
    renewing: null,
    clientAddress,
    unreadable,
    idleMinutes: book.idleMinutes ?? usualIdleMinutes,
    monthsKept: book.monthsKept ?? usualMonthsKept,
    lastBackup: v.parse(v.fallback(v.nullable(lastBackupSchema), null), lastBackup ?? null),
    expired: 0,
    restored: null,
  };
}
