import fc from 'fast-check';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { toBase64url } from '../../shared/exchange/base64url';
import { invitationLink, invitationToFragment, readInvitation } from '../../shared/exchange/invitation-link';
import { qrPath } from '../../shared/exchange/qr-path';
import { courseModuleIds } from '../../shared/model/course-module';
import type { Invitation } from '../../shared/model/invitation';

const recipient = fc.stringMatching(/^age1[02-9ac-hj-np-z]{58}$/);
const anyInvitation: fc.Arbitrary<Invitation> = fc.record(
  {
    format: fc.constant('probefahrt-invitation' as const),
    version: fc.constant(1 as const),
    label: fc.string({ unit: 'grapheme', maxLength: 30 }).map((label) => label.slice(0, 120).toWellFormed()),
    recipients: fc.array(recipient, { minLength: 1, maxLength: 5 }),
    modules: fc.subarray([...courseModuleIds]),
    language: fc.constantFrom('de' as const, 'en' as const),
  },
  { requiredKeys: ['format', 'version', 'label', 'recipients', 'modules'] },
);
const plain: Invitation = {
  format: 'probefahrt-invitation',
  version: 1,
  label: 'KJC Odenwaldkreis, Frau Kaya',
  recipients: [`age1${'q'.repeat(58)}`],
  modules: [],
};
const fragmentOf = (content: unknown) =>
  `#/invitation/${toBase64url(new TextEncoder().encode(JSON.stringify(content)))}`;

describe('an invitation link', () => {
  test('gives every invitation back', () => {
    fc.assert(
      fc.property(anyInvitation, (invitation) => {
        expect(readInvitation(invitationToFragment(invitation))).toEqual({ ok: true, invitation });
      }),
    );
  });

  test('survives a mail: line breaks, a full stop, brackets', () => {
    const link = invitationLink('https://probefahrt.example/', plain);
    expect(link).toMatch(/^https:\/\/probefahrt\.example\/#\/invitation\/[\w-]+$/);
    const mailed = `${link.slice(0, 70)}\r\n${link.slice(70)}).`;
    expect(readInvitation(mailed)).toEqual({ ok: true, invitation: plain });
  });

  test.each([
    ['', 'missing'],
    ['#/check', 'missing'],
    ['#/invitation/', 'missing'],
    [`#/invitation/${'A'.repeat(5_000)}`, 'too-long'],
    ['#/invitation/äöü', 'cut-off'],
    [invitationToFragment(plain).slice(0, -9), 'cut-off'],
    [fragmentOf({ ...plain, version: 2 }), 'newer'],
    [fragmentOf({ hello: 1 }), 'foreign'],
    [fragmentOf({ ...plain, extra: 1 }), 'foreign'],
    [fragmentOf({ ...plain, recipients: [] }), 'foreign'],
    [fragmentOf({ ...plain, recipients: ['AGE-SECRET-KEY-1'] }), 'foreign'],
  ])('%.40s is refused as %s', (fragment, problem) => {
    expect(readInvitation(fragment)).toEqual({ ok: false, problem });
  });

  test('any text at all is read without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof readInvitation(`#/invitation/${text}`).ok).toBe('boolean');
      }),
    );
  });
});

describe('a QR code', () => {
  test('draws what a reader reads back, also for the longest invitation', () => {
    const longest: Invitation = {
      ...plain,
      label: 'Ü'.repeat(120),
      recipients: Array.from({ length: 5 }, () => `age1${'q'.repeat(58)}`),
      modules: [...courseModuleIds],
      language: 'de',
    };
    for (const invitation of [plain, longest]) {
      const link = invitationLink('https://probefahrt.example/app/', invitation);
      expect(decodeQR(picture(qrPath(link)))).toBe(link);
    }
  });
});

/** Paints the path as a renderer would, four pixels a module. */
function picture({ size, path }: { size: number; path: string }) {
  const scale = 4;
  const data = new Uint8Array(size * size * scale * scale * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      const from = row * size * scale + Number(x) * scale;
      for (let pixel = from; pixel < from + Number(length) * scale; pixel++) data.fill(0, pixel * 4, pixel * 4 + 3);
    }
  }
  return { width: size * scale, height: size * scale, data };
}
