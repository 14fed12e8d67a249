import { useId } from 'preact/hooks';
import type { ExportCell, ExportTable } from '../../../exchange/spreadsheet/export-table';
import { useWords } from '../../../i18n/use-words';
import { language } from '../../../i18n/words';

/** A table as it will leave, cell for cell. */
export function TablePreview({ table }: { table: ExportTable }) {
  const t = useWords('coach-exports');
  const heading = useId();
  return (
    <div class="stack" data-gap="small">
      <h3 id={heading}>{t('provider.preview', { count: table.rows.length })}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section class="export-preview" tabIndex={0} aria-labelledby={heading}>
        <table>
          <thead>
            <tr>
              {table.columns.map(({ title }) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={column} dir="auto">
                    {shown(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function shown(cell: ExportCell): string {
  switch (cell.kind) {
    case 'empty':
      return '–';
    case 'text':
      return cell.text;
    case 'number':
      return new Intl.NumberFormat(language.value, { maximumFractionDigits: cell.decimals }).format(cell.value);
    case 'percent':
      return new Intl.NumberFormat(language.value, { style: 'percent', maximumFractionDigits: 1 }).format(cell.value);
    case 'day':
      return new Intl.DateTimeFormat(language.value, { dateStyle: 'medium', timeZone: 'UTC' }).format(
        new Date(cell.day),
      );
  }
}
