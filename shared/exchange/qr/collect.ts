import { messageId } from './message-codes';
import { mixInto, mixtureOf } from './mixture';
import { type Part, readPart } from './part';

/** What a text from the camera brought. */
export type Collected =
  /** Nothing of ours: see `PartReading`. `damaged` also where all parts are there and are not what was sent. */
  | { readonly kind: 'foreign' | 'newer' | 'damaged' }
  /** One more of a message, or one that was known: `have` of `parts` parts are told by what has been seen of it. */
  | { readonly kind: 'part'; readonly id: number; readonly have: number; readonly parts: number }
  | { readonly kind: 'whole'; readonly id: number; readonly message: Uint8Array<ArrayBuffer> }
  /** Of a message that has been whole before. */
  | { readonly kind: 'again'; readonly id: number };

/** Collects messages from codes in any order. Codes of several messages may come mixed; each is collected for itself. */
export interface Collector {
  /** @param text of one code, from anybody */
  readonly take: (text: string) => Promise<Collected>;
}

/** Messages that are collected side by side; the one that was seen longest ago is given up for another. */
const mostMessages = 8;

export function createCollector(): Collector {
  /** In the order in which they were last seen. */
  const open = new Map<string, Pile>();
  const whole = new Set<number>();

  function pileFor(part: Part): Pile {
    const name = nameOf(part);
    const pile = open.get(name) ?? emptyPile(part);
    open.delete(name);
    open.set(name, pile);
    const [oldest] = open.keys();
    if (open.size > mostMessages && oldest !== undefined) open.delete(oldest);
    return pile;
  }

  return {
    async take(text) {
      const reading = readPart(text);
      if (reading.kind !== 'part') return reading;
      const { id, parts } = reading.part;
      if (whole.has(id)) return { kind: 'again', id };
      const pile = pileFor(reading.part);
      addTo(pile, reading.part);
      if (pile.have < parts) return { kind: 'part', id, have: pile.have, parts };
      open.delete(nameOf(reading.part));
      // Said before the proof: codes that come meanwhile are no new message.
      whole.add(id);
      const message = solved(pile);
      if ((await messageId(message)) === id) return { kind: 'whole', id, message };
      whole.delete(id);
      return { kind: 'damaged' };
    },
  };
}

/** Codes that say otherwise how long their message is do not belong together, whatever they call it. */
const nameOf = ({ id, parts, length }: Part) => `${id} ${parts} ${length}`;

/** What has been seen of a message: rows of a system of equations over bits, in echelon form. */
interface Pile {
  readonly parts: number;
  readonly length: number;
  /** Row `n` has its first 1 in column `n`: the mixture's bits with the body behind them. */
  readonly rows: (Uint8Array | undefined)[];
  have: number;
}

function emptyPile({ parts, length }: Part): Pile {
  return { parts, length, rows: Array<undefined>(parts).fill(undefined), have: 0 };
}

/** Gauss: what the rows know already is taken away; what is left, if anything, is a new row. */
function addTo(pile: Pile, { number, body }: Part): void {
  const row = new Uint8Array([...mixtureOf(number, pile.parts), ...body]);
  for (let column = 0; column < pile.parts; column++) {
    if (row[column] !== 1) continue;
    const known = pile.rows[column];
    if (known === undefined) {
      pile.rows[column] = row;
      pile.have += 1;
      return;
    }
    mixInto(row, known);
  }
}

/** From the last row up, so that every row is left with its own part alone. */
function solved({ rows, parts, length }: Pile): Uint8Array<ArrayBuffer> {
  const bodies: Uint8Array[] = [];
  for (let column = parts - 1; column >= 0; column--) {
    const row = rows[column] ?? new Uint8Array();
    for (const [at, later] of rows.entries()) if (at > column && later && row[at] === 1) mixInto(row, later);
    bodies.unshift(row.subarray(parts));
  }
  const message = new Uint8Array(parts * (bodies[0]?.length ?? 0));
  for (const [at, body] of bodies.entries()) message.set(body, at * body.length);
  return message.slice(0, length);
}
