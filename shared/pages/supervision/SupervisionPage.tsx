import { qrPath } from '../../exchange/qr-path';
import { spacedCode, textOfCode } from '../../exchange/supervision-code';
import { Speaking, useWords } from '../../i18n/use-words';
import { ButtonLink } from '../../parts/Button';
import { useApp } from '../app';
import { Frame } from '../Frame';
import { useLoaded } from '../use-loaded';
import { Answer } from './Answer';
import { type Moment, momentHere } from './moment';
import './supervision.css';

/** For somebody from the Jobcenter who sits beside: a code at the beginning, and one at the end to sign. */
export function SupervisionPage() {
  const app = useApp();
  const loaded = useLoaded(() => momentHere(app), [app]);
  if (loaded.state === 'loading') return null;
  return (
    <Speaking of={['supervision']}>
      <Shown moment={loaded.value} />
    </Speaking>
  );
}

function Shown({ moment }: { moment: Moment }) {
  switch (moment.kind) {
    case 'begin':
      return <Begin code={moment.code} />;
    case 'end':
      return <End {...moment} />;
    case 'under-way':
      return <Nothing page="supervision-under-way" words="under-way.title" what="under-way.what" back="#/check" />;
    case 'none':
      return <Nothing page="supervision-none" words="none.title" what={`none.${moment.why}`} back="#/" />;
  }
}

function Begin({ code }: { code: string }) {
  const t = useWords('supervision');
  return (
    <Frame page="supervision-begin">
      <h1>{t('begin.title')}</h1>
      <p>{t('begin.what')}</p>
      <Code code={code} />
      <p>{t('begin.why')}</p>
      <div class="row">
        <ButtonLink kind="primary" href="#/check">
          {t('begin.back')}
        </ButtonLink>
      </div>
    </Frame>
  );
}

function End({ code, journal }: Extract<Moment, { kind: 'end' }>) {
  const t = useWords('supervision');
  const qr = qrPath(textOfCode(code));
  return (
    <Frame page="supervision-end">
      <h1>{t('end.title')}</h1>
      <p>{t('end.what')}</p>
      <Code code={code.code} />
      <p>{t('end.scan')}</p>
      <svg
        class="supervision-qr"
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        role="img"
        aria-label={t('end.picture')}
        data-digest={code.digest}
      >
        <rect width={qr.size} height={qr.size} fill="#fff" />
        <path d={qr.path} fill="#000" shape-rendering="crispEdges" />
      </svg>
      <Answer code={code} journal={journal} />
      <div class="row">
        <ButtonLink href="#/result">{t('end.back')}</ButtonLink>
      </div>
    </Frame>
  );
}

/** Read out sign by sign: letters in a row are no word. */
function Code({ code }: { code: string }) {
  const t = useWords('supervision');
  return (
    <p class="supervision-code" data-code={code} dir="ltr" translate={false}>
      <span class="sr-only">
        {t('code')}: {[...code].join(' ')}
      </span>
      <span aria-hidden="true">{spacedCode(code)}</span>
    </p>
  );
}

interface NothingProps {
  page: string;
  words: 'under-way.title' | 'none.title';
  what: 'under-way.what' | 'none.no-check' | 'none.no-chain';
  back: string;
}

function Nothing({ page, words, what, back }: NothingProps) {
  const t = useWords('supervision');
  const common = useWords('common');
  return (
    <Frame page={page}>
      <h1>{t(words)}</h1>
      <p>{t(what)}</p>
      <div class="row">
        <ButtonLink kind="primary" href={back}>
          {common('action.next')}
        </ButtonLink>
      </div>
    </Frame>
  );
}
