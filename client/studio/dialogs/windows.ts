/** The windows that can stand over the editor. */
export type Window = 'versions' | 'share' | 'download' | 'import' | 'delete' | 'more';
