import type { CONSENT } from '../../../shared/protocol/messages.ts';

/** The same name as the protocol's, whose own module would bring every schema along. The type sees to it that they are equal. */
export const CONSENT_ACTIVITY: typeof CONSENT = '.consent';
