import { Speaking } from '../../i18n/use-words';
import { useApp } from '../app';
import { Frame } from '../Frame';
import { CoachDesk } from './CoachDesk';

/** The coach desk inside the product's frame. */
export function CoachPage({ path }: { path: readonly string[] }) {
  const { tools, store, catalogue } = useApp();
  return (
    <Speaking of={['coach']}>
      <Frame page="coach" wide>
        <CoachDesk tools={tools} store={store} catalogue={catalogue} path={path} />
      </Frame>
    </Speaking>
  );
}
