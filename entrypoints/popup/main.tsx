import { render } from 'preact';
import { takeAskedText } from '../../lib/platform/asked-text.ts';
import { currentTab, getTab } from '../../lib/platform/tabs.ts';
import { Popup } from './Popup.tsx';

// Opened in a tab or window of its own, the popup is told which tab it speaks of: `?tab=ID`, and `&window` in a window.
const params = new URLSearchParams(location.search);
const tabId = params.get('tab');
const isInTab = tabId !== null && !params.has('window');
const [tab, askedText] = await Promise.all([
  (tabId ? getTab(Number(tabId)) : currentTab()).catch(() => undefined),
  takeAskedText().catch(() => undefined),
]);
const close = () => isInTab || window.close();

document.body.classList.toggle('is-in-tab', tabId !== null);
render(<Popup tab={tab} askedText={askedText} onDone={close} />, document.body);
