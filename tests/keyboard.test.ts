import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { journeyHand } from './e2e/hand';
import { leftOut } from './house/faults';
import { root } from './house/sources';

const read = (path: string) => readFileSync(`${root}tests/e2e/${path}`, 'utf8');
const tasks = readdirSync(`${root}shared/tasks`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test('every task is solved in a browser by keyboard alone: in practice, or on the whole journey', () => {
  const solved = new Set([...solvedInPractice(), ...solvedOnTheJourney()]);
  expect(tasks.filter((task) => !solved.has(task))).toEqual([]);
  expect(tasks.length).toBeGreaterThanOrEqual(13);
});

test('the extension walks those tests with keys, and a mouse in them would be noticed', () => {
  expect(journeyHand.extension).toBe('keyboard');
  expect(leftOut('extension')).not.toContain('whole-journey.spec.ts');
  for (const path of ['solved-in-practice.ts', 'whole-journey.spec.ts']) {
    expect(read(path)).toMatch(/kind === 'keyboard'\) expect\(otherHands, '[^']+'\)\.toEqual\(\[\]\)/);
  }
});

function solvedInPractice(): string[] {
  return readdirSync(`${root}tests/e2e/tasks`)
    .filter((file) => !leftOut('extension').includes(basename(file)))
    .flatMap((file) => [...read(`tasks/${file}`).matchAll(/solvedInPractice\('([\w-]+)'/g)])
    .map(([, task]) => task ?? '');
}

/** What the check leaves out there is done in practice, so that all of these are done each time. */
function solvedOnTheJourney(): string[] {
  const [, list = ''] = read('steps/check.ts').match(/const skills[^{]+\{([^}]+)\}/) ?? [];
  return [...list.matchAll(/'([\w-]+)':/g)].map(([, task]) => task ?? '');
}
