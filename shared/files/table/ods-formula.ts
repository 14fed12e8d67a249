/**
 * An OpenFormula (`of:=SUM([.B2:.B7];[$Costs.C1])`) with the references of Excel: `SUM(B2:B7;$Costs.C1)`.
 * Function names are English in files already.
 */
export function odsFormula(written: string): string {
  return written
    .replace(/^(of|oooc|msoxl):/, '')
    .replace(/^=+/, '')
    .split(/("(?:[^"]|"")*")/)
    .map((piece) =>
      piece.startsWith('"') ? piece : piece.replace(/\[([^\]]*)\]/g, (_, reference: string) => bare(reference)),
    )
    .join('')
    .trim();
}

/** `.B2:.B7` → `B2:B7`; the name of another sheet stays. */
function bare(reference: string): string {
  return reference.replace(/(^|:)\./g, '$1');
}
