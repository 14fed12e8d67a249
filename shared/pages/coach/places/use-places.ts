import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DossierChange } from '../../../desk/desk-door';
import type { Dossiers } from '../../../desk/places/members';
import { type PlaceList, placeBasisOf, placeListAt } from '../../../desk/places/place-list';
import { type ByHand, type Decider, type Ruling, rule, takeOver, undoing } from '../../../desk/places/takeover';
import type { Clock } from '../../../tools';
import type { PlacesRecord, PlacesRoom } from './room';

/** The last step of this visit, with the dossiers as they were before it. */
interface Step {
  readonly rulings: readonly Ruling[];
  readonly before: Dossiers;
}

export interface Places {
  readonly record: PlacesRecord;
  /** A step is being kept; none is taken meanwhile. */
  readonly busy: boolean;
  /** With the line where it stands now. */
  readonly list: PlaceList;
  /** With the line where the proposal has it. */
  readonly advised: PlaceList;
  readonly moveLine: (line: number) => void;
  readonly nameDecider: (name: string) => void;
  readonly takeOver: (reason: string) => void;
  readonly decide: (byHand: ByHand) => void;
  /** A coach confirms that two checks are one person's. */
  readonly join: (newer: string, older: string) => void;
  /** null where there is nothing to undo. */
  readonly undo: (() => void) | null;
}

type Guard = <T>(work: () => Promise<T>) => Promise<T | undefined>;

/** The list on screen and what can be done with it; null until it was read. */
export function usePlaces(room: PlacesRoom, clock: Clock, guarded: Guard): Places | null {
  const [record, setRecord] = useState<PlacesRecord | null>(null);
  const [line, setLine] = useState<number | undefined>(undefined);
  const [step, setStep] = useState<Step | null>(null);
  const [busy, setBusy] = useState(false);
  const run = async (work: () => Promise<PlacesRecord>) => {
    const kept = await guarded(work);
    if (kept) setRecord(kept);
    return kept !== undefined;
  };
  useEffect(() => void run(room.read), [room]);
  const { applicants, course } = room;
  const basis = useMemo(
    () => record && placeBasisOf({ applicants, dossiers: record.dossiers, course, today: clock.now() }),
    [record, applicants, course, clock],
  );
  const list = useMemo(() => basis && placeListAt(basis, line), [basis, line]);
  const advised = useMemo(() => basis && placeListAt(basis), [basis]);
  if (!record || !list || !advised) return null;

  const { book, dossiers } = record;
  const decider = (): Decider => ({ decidedBy: book.decidedBy, at: clock.now().toISOString() });
  const add = async (rulings: readonly Ruling[], next: Step | null) => {
    if (busy) return;
    setBusy(true);
    const kept = await run(() => room.change(rulings.map(asChange)));
    setBusy(false);
    if (!kept) return;
    setStep(next);
    setLine(undefined);
  };
  const decided = (rulings: readonly Ruling[]) => void add(rulings, { rulings, before: dossiers });
  return {
    record,
    busy,
    list,
    advised,
    moveLine: setLine,
    nameDecider: (name) => void run(() => room.nameDecider(name.trim())),
    takeOver: (reason) => decided(takeOver(list, decider(), reason)),
    decide: (byHand) => decided([rule(course.id, byHand, decider())]),
    join: (newer, older) => void run(() => room.change([{ check: newer, change: 'follows', follows: older }])),
    undo: step && (() => void add(undoing(step.rulings, step.before, decider()), null)),
  };
}

function asChange({ check, decision }: Ruling): DossierChange {
  return { check, change: 'decide', decision };
}
