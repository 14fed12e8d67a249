import { Component, type ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/Button';
import { Notice } from '../parts/Notice';
import { type App, AppContext } from './app';
import { CheckPage } from './check/CheckPage';
import { Frame } from './Frame';
import { LazyPage } from './LazyPage';
import { type Route, routeOf, useHash } from './route';
import { UnknownPage } from './start/UnknownPage';

const startPage = () => import('./start/StartPage').then(({ StartPage }) => StartPage);
const practiceList = () => import('./practice/PracticeList').then(({ PracticeList }) => PracticeList);
const practicePage = () => import('./practice/PracticePage').then(({ PracticePage }) => PracticePage);
const resultPage = () => import('./result/ResultPage').then(({ ResultPage }) => ResultPage);
const surveyPage = () => import('./survey/SurveyPage').then(({ SurveyPage }) => SurveyPage);
const dataPage = () => import('./data/DataPage').then(({ DataPage }) => DataPage);
const coachPage = () => import('./coach/CoachPage').then(({ CoachPage }) => CoachPage);

/** The whole product below its tools: the page of the address, and what to say when a page breaks. */
export function AppRoot({ app }: { app: App }) {
  const hash = useHash();
  const route = useMemo(() => routeOf(hash), [hash]);
  return (
    <AppContext.Provider value={app}>
      {app.SharedPcBar && <app.SharedPcBar />}
      <Fence key={route.page}>
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
    case 'practice':
      return <LazyPage load={practiceList} props={{}} />;
    case 'practice-task':
      return (
        <LazyPage
          key={`${route.task} ${route.seed}`}
          load={practicePage}
          props={{ task: route.task, seed: route.seed }}
        />
      );
    case 'result':
      return <LazyPage load={resultPage} props={{}} />;
    case 'survey':
      return <LazyPage load={surveyPage} props={{}} />;
    case 'data':
      return <LazyPage load={dataPage} props={{}} />;
    case 'coach':
      return <LazyPage load={coachPage} props={{ path: route.path }} />;
    case 'unknown':
      return <UnknownPage />;
  }
}

/** Catches a bug once per page; everything answered before is stored. */
class Fence extends Component<{ children: ComponentChildren }, { broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: unknown) {
    console.error(error);
  }

  override render() {
    return this.state.broken ? <BrokenPage /> : this.props.children;
  }
}

function BrokenPage() {
  const t = useWords('common');
  return (
    <Frame page="broken">
      <h1>{t('trouble.title')}</h1>
      <Notice kind="trouble" announced>
        {t('trouble.page')}
      </Notice>
      <div class="row">
        <Button kind="primary" onPress={() => location.reload()}>
          {t('trouble.reload')}
        </Button>
      </div>
    </Frame>
  );
}
