import { expect, test } from 'vitest';
import { nameOnDisk } from '../../shared/files/save-by-download';

test('a name that was put into a sentence from the right has no invisible marks on disk', () => {
  expect(nameOnDisk('Sendebestaetigung_\u2068JC-4711\u2069.txt')).toBe('Sendebestaetigung_JC-4711.txt');
  expect(nameOnDisk('Lebenslauf\u202efdp.exe')).toBe('Lebenslauffdp.exe');
  expect(nameOnDisk('Bewerbung_Müller_آرش.pdf')).toBe('Bewerbung_Müller_آرش.pdf');
});
