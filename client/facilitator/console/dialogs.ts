/** The dialogs of the console; at most one is open. */
export type DialogName = 'more' | 'keys' | 'timer' | 'close' | 'delete';
