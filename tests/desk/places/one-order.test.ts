import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digitalDrivingLicence } from '../../../shared/content/course';
import type { Line } from '../../../shared/desk/line';
import { placeListOf } from '../../../shared/desk/places/place-list';
import { placeOrder } from '../../../shared/desk/ranks';
import { overviewOfLines } from '../overview-of-lines';
import { syntheticOverview } from '../synthetic-overview';
import { checkOf, question } from './people';

const template = syntheticOverview(1).line(0);
const somebody = fc.record({
  placeProbability: fc.constantFrom(0.25, 0.5, 0.75),
  modulesNeeded: fc.constantFrom(1, 2),
  endedAt: fc.constantFrom(1_000, 2_000),
});

test('the overview and the places have people in the same order, whoever ties', () => {
  fc.assert(
    fc.property(fc.array(somebody, { maxLength: 30 }), (people) => {
      const lines = people.map((one, n): Line => ({ ...template, ...one, check: checkOf((n * 7) % 31) }));
      const { columns } = overviewOfLines(lines, digitalDrivingLicence);
      const list = placeListOf(question(lines));
      expect(Array.from(placeOrder(columns), (row) => lines[row]?.check)).toEqual(
        list.entries.map(({ applicant }) => applicant.check),
      );
    }),
  );
});
