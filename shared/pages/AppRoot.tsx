import { Component, type ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/Button';
import { Notice } from '../parts/Notice';
import { type App, AppContext } from './app';
import { CheckPage } from './check/CheckPage';
import { Frame } from './Frame';
import { LazyPage } from './LazyPage';
import { isMissingCode, reloadOnceFor } from './missing-code';
import { type Route, routeOf, useHash } from './route';

const startPage = () => import('./start/StartPage').then(({ StartPage }) => StartPage);
const otherPage = () => import('./OtherPage').then(({ OtherPage }) => OtherPage);

/** The whole product below its tools: the page of the address, and what to say when a page breaks. */
export function AppRoot({ app }: { app: App }) {
  const hash = useHash();
  const route = useMemo(() => routeOf(hash), [hash]);
  return (
    <AppContext.Provider value={app}>
      {app.SharedPcBar && <app.SharedPcBar />}
      <Fence key={route.page} survivesReload={app.store.lasting && !app.SharedPcBar}>
        <Page route={route} />
      </Fence>
    </AppContext.Provider>
  );
}

function Page({ route }: { route: Route }) {
  switch (route.page) {
    case 'start':
      return <LazyPage load={startPage} props={{ payload: null }} />;
    case 'invitation':
      return <LazyPage load={startPage} props={{ payload: route.payload }} />;
    case 'check':
      return <CheckPage />;
    default:
      return <LazyPage load={otherPage} props={{ route }} />;
  }
}

interface FenceProps {
  /** Whether everything answered is still there after a reload; else it lives in this page alone. */
  survivesReload: boolean;
  children: ComponentChildren;
}

type Standing = 'sound' | 'reloading' | 'broken' | 'incomplete';

/** Catches a bug, or code that does not come, once per page; everything answered before is kept. */
class Fence extends Component<FenceProps, { standing: Standing }> {
  override state: { standing: Standing } = { standing: 'sound' };

  override componentDidCatch(error: unknown) {
    if (!isMissingCode(error)) {
      console.error(error);
      this.setState({ standing: 'broken' });
    } else if (this.props.survivesReload) {
      this.setState({ standing: 'reloading' });
      void reloadOnceFor(error as Error).then((reloads) => reloads || this.setState({ standing: 'incomplete' }));
    } else {
      this.setState({ standing: 'incomplete' });
    }
  }

  override render() {
    switch (this.state.standing) {
      case 'sound':
        return this.props.children;
      case 'reloading':
        return null;
      case 'broken':
        return <BrokenPage what="page" answer="trouble.reload" onAnswer={() => location.reload()} />;
      case 'incomplete':
        return <BrokenPage what="part" answer="action.retry" onAnswer={() => this.setState({ standing: 'sound' })} />;
    }
  }
}

interface BrokenPageProps {
  what: 'page' | 'part';
  answer: 'trouble.reload' | 'action.retry';
  onAnswer: () => void;
}

function BrokenPage({ what, answer, onAnswer }: BrokenPageProps) {
  const t = useWords('common');
  return (
    <Frame page="broken">
      <h1>{t('trouble.title')}</h1>
      <Notice kind="trouble" announced>
        {t(`trouble.${what}`)}
      </Notice>
      <div class="row">
        <Button kind="primary" onPress={onAnswer}>
          {t(answer)}
        </Button>
      </div>
    </Frame>
  );
}
