/** An answer that the page has called "Gespeichert": what it must be in the log, and between which moments it was given. */
export interface Acknowledged {
  readonly kind: 'estimate-given' | 'help-opened' | 'attempt-closed';
  /** Milliseconds of the page's clock. */
  readonly from: number;
  readonly to: number;
}

/**
 * For `addInitScript`: somebody who answers as fast as the page lets them, one check after the other, from any page of
 * it. Each answer that the page calls "Gespeichert" goes to `window.acknowledge`; the seed decides the answers.
 */
export function simulatePerson(firstSeed: number): void {
  let seed = firstSeed;
  const chance = (sides: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * sides);
  };
  const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const press = (selector: string, at = 0) => all(selector).at(at)?.click();
  const pressNext = () => press('main .button[data-kind="primary"]');
  const skip = () => press('main > .row > .button');
  const isOn = (page: string) => all(`[data-page="${page}"]`).length > 0;

  const answer = async (kind: Acknowledged['kind'], give: () => void, isTaken: () => boolean) => {
    const from = Date.now();
    give();
    while (!isTaken() || all('[data-saving="saved"]').length === 0) await wait(1);
    const acknowledge = Reflect.get(window, 'acknowledge') as (answer: Acknowledged) => Promise<void>;
    await acknowledge({ kind, from, to: Date.now() });
  };

  const steps: Readonly<Record<string, () => unknown>> = {
    start: () => {
      location.hash = '#/check';
    },
    result: () => {
      location.hash = '#/check';
    },
    'check-welcome': pressNext,
    'check-warm-up': skip,
    'check-about-you': skip,
    'check-estimate': async () => {
      press('main input[type="radio"]', chance(4));
      await wait(20);
      await answer('estimate-given', pressNext, () => isOn('check-work'));
    },
    'check-work': async () => {
      const helps = all('.help-step').length;
      if (chance(2) === 0 && all('.help .button').length > 0) {
        const isShown = () => all('.help-step').length > helps;
        await answer('help-opened', () => press('.help .button'), isShown);
      }
      press('.endings .button[data-kind="secondary"]');
      await wait(20);
      await answer(
        'attempt-closed',
        () => press('dialog .button[data-kind="primary"]'),
        () => isOn('check-between'),
      );
    },
    'check-between': pressNext,
    'check-paused': pressNext,
  };

  const work = async () => {
    for (;;) {
      await wait(10);
      await steps[all('[data-page]')[0]?.dataset.page ?? '']?.();
    }
  };
  addEventListener('DOMContentLoaded', () => void work());
}
