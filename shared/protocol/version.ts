/** Raised whenever an older client could misunderstand; the server refuses others at connecting with `old-version`. */
export const PROTOCOL_VERSION = 2;
