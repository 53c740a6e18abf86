import { render } from 'preact';
import { currentTab, getTab } from '../../lib/platform/tabs.ts';
import { Popup } from './Popup.tsx';

// Opened in a tab of its own, the popup is told which tab it speaks of: `?tab=ID`.
const tabId = new URLSearchParams(location.search).get('tab');
const tab = await (tabId ? getTab(Number(tabId)) : currentTab()).catch(() => undefined);
const close = () => tabId ?? window.close();

render(<Popup tab={tab} onDone={close} />, document.body);
