import '../../../shared/look/tokens.css';
import '../../../shared/look/base.css';
import '../../../shared/parts/parts.css';
import './style.css';
import { render } from 'preact';
import { Popup } from './Popup';

document.documentElement.lang = chrome.i18n.getMessage('language');
const root = document.getElementById('app');
if (root) render(<Popup />, root);
