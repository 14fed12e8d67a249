/** What a clock on the wall shows, as the milliseconds since 1970 that it would be in UTC. */
export type WallClock = number;

/** A DATE or DATE-TIME value as written. */
export interface WrittenTime {
  readonly wall: WallClock;
  readonly wholeDay: boolean;
  /** Ends with `Z`. */
  readonly utc: boolean;
}

/** `20270309`, `20270309T103000` or `20270309T093000Z`; null for anything else, and for days that no calendar has. */
export function readTime(value: string): WrittenTime | null {
  const found = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?(Z)?)?$/i.exec(value.trim());
  if (!found) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1, 7)
    .map((digits) => Number(digits ?? 0));
  if (hour > 23 || minute > 59 || second > 60) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const wall = date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000;
  return { wall, wholeDay: found[4] === undefined, utc: found[7] !== undefined };
}

/** `-P1DT2H30M`, `PT15M`, `P1W` in milliseconds; null for anything else. */
export function readDuration(value: string): number | null {
  const found = /^([+-])?P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i.exec(value.trim());
  if (!found) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(2, 7)
    .map((digits) => Number(digits ?? 0));
  const length = ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  if (length > longest) return null;
  return found[1] === '-' ? -length : length;
}

/** A thousand years; longer ones leave what dates can say. */
const longest = 1_000 * 366 * 86_400_000;

/** `2027-03-09T10:30`, or `2027-03-09` for whole days. */
export function wallText(wall: WallClock, wholeDay: boolean): string {
  return new Date(wall).toISOString().slice(0, wholeDay ? 10 : 16);
}
