import { type Random, seededRandom } from '../../model/random';

export const itemIds = [
  'rent',
  'power',
  'phone',
  'internet',
  'food',
  'travel',
  'insurance',
  'sport',
  'clothes',
] as const;
export type ItemId = (typeof itemIds)[number];

/** What somebody spends on one thing in a month, in cents. */
export interface Item {
  readonly id: ItemId;
  /** What stands in the table at first; null: nothing yet. */
  readonly listed: number | null;
  readonly right: number;
}

export interface BudgetTableMaterial {
  /** 1 to 12. */
  readonly month: number;
  /** In the order of the table. */
  readonly items: readonly Item[];
  /** What the missing amount is worked out from; price in cents. */
  readonly ticket: { readonly trips: number; readonly price: number };
  /** The item whose listed amount is wrong. */
  readonly corrected: ItemId;
  /** In cents, with everything put right. */
  readonly total: number;
}

/** A table of monthly costs: one amount is missing, one is wrong. */
export function material(seed: number): BudgetTableMaterial {
  const random = seededRandom(seed);
  const corrected = random.pick(['rent', 'power', 'phone'] as const);
  const ticket = { trips: random.integer(8, 18), price: random.integer(21, 34) * 10 };
  const other = random.pick(['insurance', 'sport', 'clothes'] as const);
  const ids: readonly ItemId[] = ['rent', 'power', 'phone', 'internet', 'food', 'travel', other];
  const items = random.shuffle(ids).map((id): Item => {
    if (id === 'travel') return { id, listed: null, right: ticket.trips * ticket.price };
    const right = usualAmount(id, random);
    return { id, right, listed: id === corrected ? wrongFor(right, random) : right };
  });
  return {
    month: random.integer(1, 12),
    items,
    ticket,
    corrected,
    total: items.reduce((sum, { right }) => sum + right, 0),
  };
}

/** In cents. Rent and food are whole euros, so that it shows whether two decimals were asked of the table. */
function usualAmount(id: Exclude<ItemId, 'travel'>, random: Random): number {
  switch (id) {
    case 'rent':
      return random.integer(64, 104) * 500;
    case 'power':
      return random.integer(380, 680) * 10;
    case 'phone':
      return random.pick([999, 1299, 1499, 1999]);
    case 'internet':
      return random.pick([1995, 2499, 2999, 3499]);
    case 'food':
      return random.integer(180, 260) * 100;
    case 'insurance':
      return random.integer(125, 289) * 10;
    case 'sport':
      return random.pick([1990, 2490, 2990]);
    case 'clothes':
      return random.integer(30, 60) * 100;
  }
}

/** Whole euros too little or too much; never nothing. */
function wrongFor(right: number, random: Random): number {
  const difference = random.integer(2, 9) * 100;
  return random.float() < 0.5 && right > 2 * difference ? right - difference : right + difference;
}
