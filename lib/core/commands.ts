/**
 * What can be done by key, besides opening the popup. The keys are suggestions: each person chooses their own in the browser.
 *
 * At most four may be suggested. None of them is one that Chrome, Edge, Firefox, their systems, or the access keys of
 * Wikipedia's pages use; on a Mac Option types letters of its own, so it is Control there.
 */
export const COMMANDS = {
  'next-mention': {
    description: 'Go to the next mention and open its card',
    suggested_key: { default: 'Alt+Shift+Period', mac: 'MacCtrl+Shift+Period' },
  },
  'previous-mention': {
    description: 'Go to the mention before and open its card',
    suggested_key: { default: 'Alt+Shift+Comma', mac: 'MacCtrl+Shift+Comma' },
  },
  'open-card': {
    description: 'Open the card of the mention in view and go into it',
    suggested_key: { default: 'Alt+Shift+G', mac: 'MacCtrl+Shift+G' },
  },
  'toggle-site': {
    description: 'Switch marking on this site off or on',
  },
} as const;

export type Command = keyof typeof COMMANDS;

/** The browser's own name for opening the popup, which has the search. */
export const OPEN_POPUP = {
  _execute_action: {
    suggested_key: { default: 'Alt+Shift+U', mac: 'MacCtrl+Shift+U' },
  },
} as const;
