import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { FieldLine } from './FieldLine';
import type { Form } from './form';
import type { OfferedFile } from './offered-file';
import { ProblemSummary } from './ProblemSummary';
import { problemsIn } from './problems';
import { UploadCard } from './UploadCard';
import type { Place, PortalAction, PortalWork, Problem } from './work';

interface StepProps {
  readonly form: Form;
  readonly place: number;
  readonly work: PortalWork;
  readonly offers: readonly OfferedFile[];
  readonly act: (action: PortalAction) => void;
  readonly show: (place: Place) => void;
  readonly onRefused: (problems: readonly Problem[]) => void;
  readonly send: () => void;
}

/** One step of the form. It says what is wrong when somebody wants to go on, never before. */
export function StepPage({ form, place, work, offers, act, show, onRefused, send }: StepProps) {
  const t = useWords('portal');
  const frame = useRef<HTMLFormElement>(null);
  const [refusals, setRefusals] = useState(0);
  const step = form.steps[place];
  const problems = problemsIn(step?.fields ?? [], work);
  const told = problems.filter((problem) => work.told.some((other) => sameProblem(other, problem)));
  const passable = told.length > 0 && told.length === problems.length && problems.every(({ firm }) => !firm);
  const isLast = place === form.steps.length - 1;
  const next: Place = isLast ? 'summary' : place + 1;

  useEffect(() => {
    if (refusals === 0) return;
    frame.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid="true"]')?.focus();
  }, [refusals]);

  const tryTo = (go: () => void) => {
    if (problems.length === 0) return go();
    act({ type: 'tell', problems });
    onRefused(problems);
    setRefusals(refusals + 1);
  };
  const problemsOf = (name: string) => told.filter(({ field }) => field === name);

  if (!step) return null;
  return (
    <form
      class="stack"
      data-gap="large"
      ref={frame}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        tryTo(() => show(next));
      }}
    >
      <h3 class="portal-title" tabIndex={-1} data-portal-heading>
        {step.title}
      </h3>
      <ProblemSummary fields={step.fields} told={told} passable={passable} frame={frame} onPass={() => show(next)} />
      {step.intro && <p>{step.intro}</p>}
      <p class="field-hint">{t('star')}</p>
      {step.fields.map((field) =>
        field.kind === 'files' ? (
          <UploadCard
            key={field.name}
            slot={field}
            work={work}
            offers={offers}
            act={act}
            problems={problemsOf(field.name)}
          />
        ) : (
          <FieldLine
            key={field.name}
            field={field}
            value={work.values[field.name] ?? ''}
            problems={problemsOf(field.name)}
            onInput={(value) => act({ type: 'fill', field: field.name, value })}
          />
        ),
      )}
      <div class="row">
        <Button submits kind="primary">
          {t(isLast ? 'toSummary' : 'next')}
        </Button>
        {place > 0 && <Button onPress={() => show(place - 1)}>{t('back')}</Button>}
        {isLast && form.shortcut && (
          <Button kind="quiet" onPress={() => tryTo(send)}>
            {t('sendNow')}
          </Button>
        )}
      </div>
    </form>
  );
}

function sameProblem(one: Problem, other: Problem): boolean {
  return one.field === other.field && one.code === other.code;
}
