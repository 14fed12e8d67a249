import { LazyPage } from './LazyPage';
import type { Route } from './route';

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
const unknownPage = () => import('./start/UnknownPage').then(({ UnknownPage }) => UnknownPage);
const coachPage = () => import('./coach/CoachPage').then(({ CoachPage }) => CoachPage);

/** The pages that nobody needs before the first question: their list comes with the first of them. */
export function OtherPage({ route }: { route: Exclude<Route, { page: 'start' | 'invitation' | 'check' }> }) {
  switch (route.page) {
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
      return <LazyPage load={unknownPage} props={{}} />;
  }
}
