import '../../../shared/look/tokens.css';
import '../../../shared/look/base.css';
import '../../../shared/parts/parts.css';
import './style.css';
import { render } from 'preact';
import { bestLanguage, factsOf } from '../../../shared/i18n/languages';
import type { Policy } from '../../../shared/model/policy';
import { managedPolicy } from '../../managed-policy';
import { Popup } from './Popup';

const { tag, direction } = factsOf(bestLanguage([chrome.i18n.getMessage('language')]));
document.documentElement.lang = tag;
document.documentElement.dir = direction;
const root = document.getElementById('app');
if (!root) throw new Error('popup.html lacks #app');

const show = ({ allowPractice }: Policy) => render(<Popup practice={allowPractice !== false} />, root);
managedPolicy.watch(show, new AbortController().signal);
void managedPolicy.read().then(show);
