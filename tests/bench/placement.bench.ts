import { test } from 'vitest';
import type { Figures } from '../measure/simulation/figures';
import { allTasks, fixedForm, type Method, planned } from '../measure/simulation/methods';
import { oneTheta } from '../measure/simulation/one-theta';
import { type Size, simulate } from '../measure/simulation/run';
import { realHabits } from '../measure/simulation/truth';
import { throttledSelectionTimes } from './selection-in-browser';

const size: Size = { banks: 60, personsPerBank: 50, seed: 1 };

/** Our row, then the same row of the design's table (scoring.md, "What to expect"). */
const rows: readonly { readonly name: string; readonly method: Method; readonly design: string }[] = [
  { name: 'all 28 tasks', method: allTasks, design: '.866 | .916 / .801 | .010 | 28.0 | 53.7' },
  { name: 'this algorithm, stop rule', method: planned, design: '.831 | .903 / .759 | .017 | 11.2 | 21.0' },
  { name: 'fixed 25-minute form, same scoring', method: fixedForm, design: '.829 | .892 / .743 | .013 | 13.4 | 24.5' },
  {
    name: 'one theta, pass/fail, maximum information',
    method: oneTheta,
    design: '.750 | .894 / .586 | .112 | 13.6 | 24.7',
  },
];

const short = (value: number, digits = 3) => value.toFixed(digits).replace(/^0/, '');

function row({ right, sensitivity, specificity, calibrationError, tasks, minutes }: Figures): string {
  const shares = `${short(right)} | ${short(sensitivity)} / ${short(specificity)} | ${short(calibrationError)}`;
  return `${shares} | ${short(tasks, 1)} | ${short(minutes, 1)}`;
}

test('placement', () => {
  const { mean, spread, shared, taskEffect, helpEffect } = realHabits;
  console.log(
    `${size.banks * size.personsPerBank} people, ${size.banks} banks of 28 tasks, 7 modules, seed ${size.seed}`,
  );
  console.log(`truth: mean ${mean}, spread ${spread}, shared ${shared}, task effect ${taskEffect}, help ${helpEffect}`);
  console.log('\nmodule decisions right | sensitivity / specificity | calibration error | tasks | minutes\n');
  for (const { name, method, design } of rows) {
    console.log(`${name}\n  here:   ${row(simulate(method, size))}\n  design: ${design}`);
  }
});

test('people more alike than the model expects: the hardest case', () => {
  const alike = { ...realHabits, spread: 1.1 };
  console.log(`\nthis algorithm, spread ${alike.spread}\n  here:   ${row(simulate(planned, size, alike))}`);
});

test('selection', async () => {
  const times = await throttledSelectionTimes();
  console.log(
    '\nnext task of 34 over 8 modules in Chromium at a quarter of the speed, milliseconds (95 %: at most 16)',
  );
  if (!times) return console.log('  skipped: no Chromium found');
  const [first, median, slowest] = [times.first, times.median, times.slowest].map((time) => time.toFixed(1));
  console.log(`  first ${first} · median ${median} · 95 % ${slowest}`);
});
