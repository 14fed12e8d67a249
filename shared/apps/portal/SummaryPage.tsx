import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { AnswerList } from './AnswerList';
import type { Form } from './form';
import type { Place, PortalWork } from './work';

interface SummaryProps {
  readonly form: Form;
  readonly work: PortalWork;
  readonly show: (place: Place) => void;
  readonly send: () => void;
}

/** Everything once more before it leaves. */
export function SummaryPage({ form, work, show, send }: SummaryProps) {
  const t = useWords('portal');
  return (
    <div class="stack" data-gap="large">
      <h3 class="portal-title" tabIndex={-1} data-portal-heading>
        {t('summary.title')}
      </h3>
      <p>{t('summary.check')}</p>
      {form.steps.map((step, at) => (
        <section key={step.title} class="card stack" data-gap="small" aria-label={step.title}>
          <div class="row" data-justify="between">
            <h4>{step.title}</h4>
            <Button kind="quiet" label={t('summary.changeIn', { step: step.title })} onPress={() => show(at)}>
              {t('summary.change')}
            </Button>
          </div>
          <AnswerList fields={step.fields} work={work} />
        </section>
      ))}
      <div class="row">
        <Button kind="primary" onPress={send}>
          <Icon name="right" />
          {t('summary.send')}
        </Button>
        <Button onPress={() => show(form.steps.length - 1)}>{t('back')}</Button>
      </div>
    </div>
  );
}
