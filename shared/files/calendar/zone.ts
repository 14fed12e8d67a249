import type { Component } from './component';
import { childrenOf, lineOf } from './component';
import { plainText } from './content-lines';
import { definedOffset } from './defined-zone';
import type { WallClock } from './wall-clock';
import { windowsZones } from './windows-zones';

/** A time zone. */
export interface Zone {
  /** IANA name, `UTC`, or the file's own name. */
  readonly name: string;
  /** Milliseconds that the wall clock is ahead of UTC; null where nothing tells. */
  readonly ahead: (wall: WallClock) => number | null;
}

export const utc: Zone = { name: 'UTC', ahead: () => 0 };

/** Turns the name of a zone as programs write it into the zone. Names that nobody knows may be defined in the file itself. */
export function zoneFinder(calendar: Component): (written: string) => Zone {
  const definitions = new Map(
    childrenOf(calendar, 'VTIMEZONE').map((zone) => [cleaned(plainText(lineOf(zone, 'TZID')?.value ?? '')), zone]),
  );
  return (written) => {
    const name = cleaned(written);
    if (/^(Etc\/)?(UTC|GMT|Z|Zulu|UCT)$/i.test(name)) return utc;
    const known = knownName(name);
    if (known) return { name: known, ahead: (wall) => aheadIn(known, wall) };
    const definition = definitions.get(name);
    return {
      name: name.slice(0, 80),
      ahead: (wall) => (definition ? definedOffset(definition, wall) : null),
    };
  };
}

const cleaned = (written: string) => written.replaceAll('"', '').trim();

/** Some programs put an address before the name: `/freeassociation.sourceforge.net/Europe/Berlin`. */
function knownName(name: string): string | null {
  const parts = name.split('/');
  const endings = parts.slice(0, -1).map((_, index) => parts.slice(index).join('/'));
  return windowsZones.get(name) ?? (central.has(name) ? 'Europe/Berlin' : (endings.find(isZone) ?? null));
}

/** Central European time by its own short names, as Python's libraries write it. */
const central: ReadonlySet<string> = new Set(['CET', 'CEST', 'MET', 'MEZ', 'MESZ']);

function isZone(name: string): boolean {
  if (!/^[A-Z][A-Za-z_]*\/[A-Za-z0-9_+/-]+$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** An hour that a clock shows twice is taken as its first time, as RFC 5545 says. */
function aheadIn(zone: string, wall: WallClock): number {
  const before = aheadAt(zone, wall - 86_400_000);
  const first = aheadAt(zone, wall - before);
  return before === first ? before : aheadAt(zone, wall - first);
}

function aheadAt(zone: string, moment: number): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value);
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return shown - Math.floor(moment / 1000) * 1000;
}
