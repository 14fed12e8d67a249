import { type Judgement, missed, notSeen } from '../../model/judgement';
import type { TableFacts } from '../../model/table';
import type { Assess } from '../../model/task';
import type { BudgetTableMaterial } from './material';
import { placedCells } from './reading/cells';
import { judgeFormat } from './reading/format';
import { judgeFormula, judgeTotal } from './reading/total';
import { budgetTable } from './task';

export type CriterionId = (typeof budgetTable.criteria)[number]['id'];

/** Judges the table that was handed in last. A file that cannot be read as a table says nothing about the person. */
export const assess: Assess<BudgetTableMaterial, 'table-handed-in', CriterionId> = (material, observations) => {
  const last = observations.at(-1);
  const judgements = last ? judgeTable(last.facts, material) : forAll(missed('nothing-handed-in'));
  const proof = last ? [last.n] : [];
  return budgetTable.criteria.map(({ id }) => ({ criterion: id, ...judgements[id], proof }));
};

function judgeTable(facts: TableFacts, material: BudgetTableMaterial): Readonly<Record<CriterionId, Judgement>> {
  if (facts.outcome !== 'read') return forAll(notSeen('unreadable'));
  const cells = placedCells(facts.cells);
  return {
    'sum-formula': judgeFormula(cells, facts.format, material),
    'right-total': judgeTotal(cells, material),
    format: judgeFormat(cells, facts.format, material),
  };
}

function forAll(judgement: Judgement): Readonly<Record<CriterionId, Judgement>> {
  return { 'sum-formula': judgement, 'right-total': judgement, format: judgement };
}
