import { Speaking, useWords } from '../../i18n/use-words';
import { Frame } from '../Frame';
import { Answers } from './Answers';
import { Buttons } from './Buttons';
import { Colours } from './Colours';
import { Drawings } from './Drawings';
import { Messages } from './Messages';
import { SpaceAndType } from './SpaceAndType';
import './style.css';

/** Every part of the interface in every state, for those who build it. Nothing in the product leads here. */
export function StylePage() {
  return (
    <Speaking of={['style', 'glossary']}>
      <Everything />
    </Speaking>
  );
}

function Everything() {
  const t = useWords('style');
  return (
    <Frame page="style" wide>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      <Colours />
      <SpaceAndType />
      <Buttons />
      <Answers />
      <Messages />
      <Drawings />
    </Frame>
  );
}
