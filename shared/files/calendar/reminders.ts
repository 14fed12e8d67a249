import { type Component, childrenOf, lineOf } from './component';
import { momentOf, type TimeReading, type ZonedTime, zonedTime } from './event-times';
import { readDuration } from './wall-clock';

const most = 20;

/** Minutes before the start at which the event's alarms ring. Alarms that do nothing (Apple's `ACTION:NONE`) are none. */
export function remindersOf(event: Component, start: ZonedTime, end: ZonedTime | null, reading: TimeReading): number[] {
  const minutes = childrenOf(event, 'VALARM')
    .filter((alarm) => lineOf(alarm, 'ACTION')?.value.trim().toUpperCase() !== 'NONE')
    .flatMap((alarm) => minutesBefore(alarm, start, end, reading) ?? []);
  return [...new Set(minutes)].slice(0, most);
}

function minutesBefore(alarm: Component, start: ZonedTime, end: ZonedTime | null, reading: TimeReading): number | null {
  const trigger = lineOf(alarm, 'TRIGGER');
  const distance = readDuration(trigger?.value ?? '');
  if (distance !== null) {
    const fromEnd = trigger?.parameters.get('RELATED')?.toUpperCase() === 'END';
    return minutes((fromEnd ? start.wall - (end ?? start).wall : 0) - distance);
  }
  const rings = zonedTime(trigger, reading);
  if (!rings) return null;
  const [at, from] = [momentOf(rings), momentOf(start)];
  return at === null || from === null ? null : minutes(from - at);
}

/** `+ 0` makes a zero of the negative zero that storing would change. */
const minutes = (milliseconds: number) => Math.round(milliseconds / 60_000) + 0;
