/** A symmetric matrix, all rows one after the other. */
export interface SymmetricMatrix {
  readonly size: number;
  readonly cells: Float64Array;
}

export function zeroMatrix(size: number): SymmetricMatrix {
  return { size, cells: new Float64Array(size * size) };
}

/**
 * The lower triangle of Cholesky's decomposition A = L L'.
 * @throws RangeError where the matrix is not positive definite.
 */
function lowerTriangle({ size, cells }: SymmetricMatrix): Float64Array {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = cells[row * size + column] as number;
      for (let k = 0; k < column; k++) {
        rest -= (lower[row * size + k] as number) * (lower[column * size + k] as number);
      }
      if (row !== column) lower[row * size + column] = rest / (lower[column * size + column] as number);
      else if (rest > 0) lower[row * size + row] = Math.sqrt(rest);
      else throw new RangeError('the matrix is not positive definite');
    }
  }
  return lower;
}

function solveTriangles(lower: Float64Array, size: number, right: Float64Array): Float64Array {
  const solved = right.slice();
  for (let row = 0; row < size; row++) {
    let rest = solved[row] as number;
    for (let k = 0; k < row; k++) rest -= (lower[row * size + k] as number) * (solved[k] as number);
    solved[row] = rest / (lower[row * size + row] as number);
  }
  for (let row = size - 1; row >= 0; row--) {
    let rest = solved[row] as number;
    for (let k = row + 1; k < size; k++) rest -= (lower[k * size + row] as number) * (solved[k] as number);
    solved[row] = rest / (lower[row * size + row] as number);
  }
  return solved;
}

/** x in A x = right. @throws RangeError where A is not positive definite */
export function solve(matrix: SymmetricMatrix, right: Float64Array): Float64Array {
  return solveTriangles(lowerTriangle(matrix), matrix.size, right);
}

/** @throws RangeError where the matrix is not positive definite */
export function inverse(matrix: SymmetricMatrix): SymmetricMatrix {
  const { size } = matrix;
  const lower = lowerTriangle(matrix);
  const cells = new Float64Array(size * size);
  for (let column = 0; column < size; column++) {
    const unit = new Float64Array(size);
    unit[column] = 1;
    const solved = solveTriangles(lower, size, unit);
    for (let row = 0; row < size; row++) cells[row * size + column] = solved[row] as number;
  }
  return { size, cells };
}
