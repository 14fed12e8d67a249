const english: ReadonlyMap<string, string> = new Map([
  ['SUMME', 'SUM'],
  ['MITTELWERT', 'AVERAGE'],
  ['PRODUKT', 'PRODUCT'],
  ['RUNDEN', 'ROUND'],
  ['WENN', 'IF'],
  ['ANZAHL', 'COUNT'],
  ['SUMMEWENN', 'SUMIF'],
]);

/** A formula as a program writes it into plain text, in its own language, with English names. */
export function csvFormula(written: string): string {
  return written.replace(/\b[A-Z]+(?=\s*\()/gi, (name) => english.get(name.toUpperCase()) ?? name.toUpperCase());
}
