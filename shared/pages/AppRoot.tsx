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
import { UnknownPage } from './start/UnknownPage';

const startPage = () => import('./start/StartPage').then(({ StartPage }) => StartPage);
const carryPage = () => import('./check/carry/CarryPage').then(({ CarryPage }) => CarryPage);
const resumePage = () => import('./check/carry/ResumePage').then(({ ResumePage }) => ResumePage);
const practiceList = () => import('./practice/PracticeList').then(({ PracticeList }) => PracticeList);
const practicePage = () => import('./practice/PracticePage').then(({ PracticePage }) => PracticePage);
const howToPage = () => import('./practice/HowToPage').then(({ HowToPage }) => HowToPage);
const resultPage = () => import('./result/ResultPage').then(({ ResultPage }) => ResultPage);
const surveyPage = () => import('./survey/SurveyPage').then(({ SurveyPage }) => SurveyPage);
const supervisionPage = () => import('./supervision/SupervisionPage').then(({ SupervisionPage }) => SupervisionPage);
const dataPage = () => import('./data/DataPage').then(({ DataPage }) => DataPage);
const accessibilityPage = () =>
  import('./accessibility/AccessibilityPage').then(({ AccessibilityPage }) => AccessibilityPage);
const stylePage = () => import('./style/StylePage').then(({ StylePage }) => StylePage);
const coachPage = () => import('./coach/CoachPage').then(({ CoachPage }) => CoachPage);

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
    case 'carry':
      return <LazyPage load={carryPage} props={{}} />;
    case 'resume':
      return <LazyPage load={resumePage} props={{}} />;
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
    case 'how-to':
      return <LazyPage key={route.task} load={howToPage} props={{ task: route.task }} />;
    case 'result':
      return <LazyPage load={resultPage} props={{}} />;
    case 'survey':
      return <LazyPage load={surveyPage} props={{}} />;
    case 'supervision':
      return <LazyPage load={supervisionPage} props={{}} />;
    case 'data':
      return <LazyPage load={dataPage} props={{}} />;
    case 'accessibility':
      return <LazyPage load={accessibilityPage} props={{}} />;
    case 'coach':
      return <LazyPage load={coachPage} props={{ path: route.path }} />;
    case 'style':
      return <LazyPage load={stylePage} props={{}} />;
    case 'unknown':
      return <UnknownPage />;
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
