/** What tables noted and the facilitator picked, in an order that means nothing. No table is named: a table is a small group. */
export type ThemePicture = { readonly kind: 'theme'; readonly notes: readonly { readonly id: string; readonly text: string }[] };
