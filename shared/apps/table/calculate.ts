import { type Place, placeName } from '../../files/table/cell';
import { evaluate, Fault, type Value } from './formula/evaluate';
import { parseFormula } from './formula/parse-formula';
import { fileSpelling } from './formula/spelling';
import { cellAt, type Sheet } from './sheet';

/** The values of a sheet's cells, each calculated when it is first asked for. A formula that needs itself is a fault. */
export function valuesOf(sheet: Sheet): (place: Place) => Value {
  const known = new Map<string, Value>();

  return function valueAt(place) {
    const name = placeName(place);
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, new Fault('cycle'));
    const value = calculate(place);
    known.set(name, value);
    return value;

    function calculate(at: Place): Value {
      const { content } = cellAt(sheet, at);
      switch (content.kind) {
        case 'empty':
          return null;
        case 'number':
          return content.value;
        case 'text':
          return content.text;
        case 'formula': {
          const formula = parseFormula(content.text, fileSpelling.decimal);
          return formula ? finite(evaluate(formula, valueAt)) : new Fault('syntax');
        }
      }
    }
  };
}

function finite(value: number | Fault): number | Fault {
  return value instanceof Fault || Number.isFinite(value) ? value : new Fault('value');
}
