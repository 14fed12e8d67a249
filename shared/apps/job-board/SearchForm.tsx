import { useEffect, useState } from 'preact/hooks';
import { localeOf } from '../../i18n/locale';
import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { adHours, adKinds, radii } from './ad';
import { FilterSelect } from './FilterSelect';
import { emptySearch, type Search } from './search';

interface SearchFormProps {
  search: Search;
  months: readonly string[];
  onSearch: (search: Search) => void;
}

/** Words and filters. A filter works at once, words on Enter or by the button. */
export function SearchForm({ search, months, onSearch }: SearchFormProps) {
  const t = useWords('job-board');
  const [words, setWords] = useState(search.words);
  useEffect(() => setWords(search.words), [search.words]);
  const choose = (change: Partial<Record<keyof Search, unknown>>) => onSearch(changed({ ...search, words }, change));
  const month = (value: string) =>
    new Date(`${value}-01T12:00:00Z`).toLocaleDateString(localeOf(language.value), { month: 'long', year: 'numeric' });
  return (
    <search>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onSearch({ ...search, words });
        }}
      >
        <div class="job-board-words">
          <Field label={t('words')} type="search" value={words} onInput={setWords} longest={200} />
          <Button kind="primary" submits>
            {t('search')}
          </Button>
        </div>
        <div class="job-board-filters">
          <FilterSelect
            label={t('kind')}
            value={search.kind}
            options={adKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
            onChoose={(kind) => choose({ kind })}
          />
          <FilterSelect
            label={t('radius')}
            value={search.radius?.toString()}
            options={radii.map((value) => ({ value: value.toString(), label: t('within', { value }) }))}
            onChoose={(radius) => choose({ radius: radii.find((known) => known.toString() === radius) })}
          />
          <FilterSelect
            label={t('hours')}
            value={search.hours}
            options={adHours.map((value) => ({ value, label: t(`hoursOf.${value}`) }))}
            onChoose={(hours) => choose({ hours })}
          />
          <FilterSelect
            label={t('start')}
            value={search.start}
            options={months.map((value) => ({ value, label: month(value) }))}
            onChoose={(start) => choose({ start })}
          />
          <Button kind="quiet" onPress={() => onSearch(emptySearch)}>
            {t('reset')}
          </Button>
        </div>
      </form>
    </search>
  );
}

/** The search with some wishes changed; an undefined wish is taken away. */
function changed(search: Search, change: Partial<Record<keyof Search, unknown>>): Search {
  const entries = Object.entries({ ...search, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Search;
}
