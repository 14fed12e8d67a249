import { mountPracticePage } from '../../../shared/practice-page';

const root = document.getElementById('app');
if (!root) throw new Error('page.html lacks #app');

void mountPracticePage(root, new URL(location.href));
