/**
 * What must hold in every run. A failing run names the rule.
 *
 * - SM1 What was acknowledged is in the store, in that revision or a later one of the same person or table, and nothing else is.
 * - SM2 Progress counts every answer that is in the store exactly once.
 * - SM3 A replay of the stored log and answers gives the live room, to the last byte of every view.
 * - SM4 When the network is whole again, every client has the newest of everything that its audience is told.
 * - SM5 No name, token, id of a person or key of an answer is in a frame that is not for it.
 * - SM6 Nobody's words are sent before the facilitator let them through, and to the facilitator only when their phase allows.
 * - SM7 No picture rests on fewer than five, and no two previews differ in fewer than five answers while they are collected.
 * - SM8 Timers end when they were promised to; nothing that is open is refused as over.
 * - SM9 Every question of a client gets exactly one answer, or its line breaks.
 * - SM10 Every refusal is a known code.
 * - SM11 Numbers of snapshots only grow on a line.
 * - SM12 Phones end with nothing on its way, and show as saved what the server has; who has a page open is here, and nobody else.
 * - SM13 A closed room keeps no name, no token and no word that was not let out.
 * - SM14 Nothing throws where nobody listens.
 */
export const RULES = ['SM1', 'SM2', 'SM3', 'SM4', 'SM5', 'SM6', 'SM7', 'SM8', 'SM9', 'SM10', 'SM11', 'SM12', 'SM13', 'SM14'] as const;
export type Rule = (typeof RULES)[number];

export type Failure = { readonly rule: Rule; readonly what: string };
export type Fail = (rule: Rule, what: string) => void;
