/** Takes events that had been handed to the database when the page said "Gespeichert" after an answer, as JSON. */
type Acknowledge = (events: readonly string[]) => Promise<void>;

/**
 * For `addInitScript`: somebody who answers as fast as the page lets them, one check after the other from any page of it. What was written before "Gespeichert" appears is
 * acknowledged to `window.acknowledge`; the seed decides the answers.
 */
export function simulatePerson(firstSeed: number): void {
  let seed = firstSeed;
  const written: string[] = [];
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey): IDBRequest<IDBValidKey> {
    if (this.name === 'events') written.push(JSON.stringify([key, value]));
    return put.call(this, value, key);
  };

  const chance = (sides: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * sides);
  };
  const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const shown = (selector: string) => document.querySelector<HTMLElement>(selector);
  const press = (selector: string, at = 0) => [...document.querySelectorAll<HTMLElement>(selector)].at(at)?.click();
  const acknowledge = async () => {
    // A click reaches the journal at once and the screen a moment later.
    await wait(60);
    while (!shown('[data-saving="saved"]')) await wait(5);
    const events = written.splice(0);
    if (events.length > 0) await (Reflect.get(window, 'acknowledge') as Acknowledge)(events);
  };

  const steps: Readonly<Record<string, () => unknown>> = {
    start: () => {
      location.hash = '#/check';
    },
    result: () => {
      location.hash = '#/check';
    },
    'check-welcome': () => press('main .button[data-kind="primary"]'),
    'check-about-you': () => press('main .button', -1),
    'check-estimate': async () => {
      press('main input[type="radio"]', chance(4));
      await wait(20);
      press('main .button[data-kind="primary"]');
      await acknowledge();
    },
    'check-work': async () => {
      press('.help .button');
      press('.endings .button[data-kind="secondary"]');
      await wait(20);
      press('dialog .button[data-kind="primary"]');
      await acknowledge();
    },
    'check-between': () => press('main .button[data-kind="primary"]'),
    'check-paused': () => press('main .button[data-kind="primary"]'),
  };

  const work = async () => {
    for (;;) {
      await wait(10);
      const page = shown('[data-page]')?.dataset.page ?? '';
      await steps[page]?.();
    }
  };
  addEventListener('DOMContentLoaded', () => void work());
}
