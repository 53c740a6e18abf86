import { sendToBackground } from './messages.ts';
import { warnUnlessOrphaned } from './orphan.ts';

/** Has the toolbar's button brought up to date for the tab of this page. */
export function tellToolbar(): void {
  sendToBackground('update-toolbar', {}).catch(reason =>
    warnUnlessOrphaned('could not update the toolbar', reason),
  );
}
