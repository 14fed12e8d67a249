import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../shared/i18n/languages';
import { linesOf, stepsOf } from '../../../shared/pages/practice/how-to-steps';
import { catalogue } from '../../../shared/tasks/index';
import { root } from '../../house/sources';

const folder = `${root}shared/content/how-to`;
const largestPicture = 24_000;
const largestOfAll = 1_200_000;

describe.each(catalogue.map(({ id, helpSteps }) => [id, helpSteps] as const))('%s', (task, helpSteps) => {
  test.each(languages.map(({ code }) => code))('%s: has a step for each picture', (code) => {
    const file = `${root}locales/${code}/${task}.json`;
    if (!existsSync(file)) return;
    const { help } = JSON.parse(readFileSync(file, 'utf8')) as { help: Record<string, string> };
    const steps = stepsOf(task, help[helpSteps] ?? '');
    expect(steps.length).toBe(picturesOf(task).length);
    expect(steps.length).toBeGreaterThanOrEqual(3);
    expect(steps.filter(({ picture }) => picture === null)).toEqual([]);
  });

  test('its pictures are small and 480 pixels wide', () => {
    for (const name of picturesOf(task)) {
      const bytes = readFileSync(`${folder}/${task}/${name}`);
      expect(bytes.byteLength, name).toBeLessThanOrEqual(largestPicture);
      expect(widthOf(bytes), name).toBe(480);
    }
  });
});

test('all pictures together stay small enough to lie on every device', () => {
  const sizes = catalogue.flatMap(({ id }) =>
    picturesOf(id).map((name) => readFileSync(`${folder}/${id}/${name}`).length),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(largestOfAll);
});

test('no pictures of a task that is gone', () => {
  expect(readdirSync(folder).sort()).toEqual(catalogue.map(({ id }) => id).sort());
});

test('only the lines of the list are steps, and a help without a list is one step without a picture', () => {
  expect(linesOf('So geht es:\n\n- Öffne.\n- Drücke **Senden**.')).toEqual(['Öffne.', 'Drücke **Senden**.']);
  expect(stepsOf('job-search', 'Such. Dann speichere.')).toEqual([{ text: 'Such. Dann speichere.', picture: null }]);
});

function picturesOf(task: string): string[] {
  return readdirSync(`${folder}/${task}`);
}

/** Of a WebP file with a VP8X chunk, as browsers write it: the width less one, 24 bits at byte 24 (RFC 9649, 2.7). */
function widthOf(bytes: Buffer): number {
  expect(bytes.toString('latin1', 8, 16)).toBe('WEBPVP8X');
  return bytes.readUIntLE(24, 3) + 1;
}
