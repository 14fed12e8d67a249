import { describe, expect, it } from 'vitest';
import { fileSize } from '../../shared/i18n/file-size';

const megabyte = 1024 * 1024;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the size of a file in words', () => {
  it.each([
    [0, '0 kB'],
    [1, '1 kB'],
    [1024, '1 kB'],
    [1025, '2 kB'],
    [megabyte, '1 MB'],
    [3 * megabyte, '3 MB'],
    [3 * megabyte + 1, '3,1 MB'],
    [3.55 * megabyte, '3,6 MB'],
  ])('%i bytes are %s', (bytes, words) => {
    expect(plain(fileSize(bytes, 'de'))).toBe(words);
  });

  it('follows the language', () => {
    expect(plain(fileSize(1.5 * megabyte, 'en'))).toBe('1.5 MB');
    expect(plain(fileSize(1.5 * megabyte, 'fa'))).toBe('۱٫۵ مگابایت');
    expect(plain(fileSize(1.5 * megabyte, 'ar'))).toBe('1.5 ميغابايت');
  });
});
