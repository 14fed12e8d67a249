import * as v from 'valibot';
import type { Write } from '../../store/shelf';
import { DeskError } from '../desk-door';
import { fromSmallJson, smallJson } from '../vault/small-json';
import type { VaultShelf } from '../vault/vault-shelf';

/** Sealed JSON values of a desk, each under its name. What does not open or fit is never overwritten. */
export interface Papers {
  /** undefined where nothing lies. @throws DeskError damaged */
  readonly value: (name: string) => Promise<unknown>;
  /** @throws DeskError damaged, also where the value does not fit */
  readonly read: <Schema extends v.GenericSchema>(
    name: string,
    schema: Schema,
  ) => Promise<v.InferOutput<Schema> | undefined>;
  /** undefined removes. */
  readonly keep: (name: string, value: unknown) => Promise<void>;
  /** `keep` as a step, to be written together with others. */
  readonly step: (name: string, value: unknown) => Promise<Write>;
}

/** Under which name a paper lies that screens keep by themselves. */
export const ownPaper = (name: string) => `own ${name}`;

export function papersOn(shelf: VaultShelf): Papers {
  async function value(name: string): Promise<unknown> {
    const lying = await shelf.open('papers', name);
    if (lying === 'none') return undefined;
    if (lying === 'damaged') throw new DeskError('damaged');
    return fromSmallJson(lying);
  }
  async function step(name: string, wanted: unknown): Promise<Write> {
    await value(name);
    return wanted === undefined ? shelf.drop('papers', name) : shelf.put('papers', name, await smallJson(wanted));
  }
  return {
    value,
    async read(name, schema) {
      const found = await value(name);
      if (found === undefined) return undefined;
      const parsed = v.safeParse(schema, found);
      if (!parsed.success) throw new DeskError('damaged', parsed.issues[0].message);
      return parsed.output;
    },
    step,
    keep: async (name, wanted) => shelf.write([await step(name, wanted)]),
  };
}
