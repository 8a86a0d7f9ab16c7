/** Thrown inside the reading thread only: the file as a whole is not read. */
import type { StudioRefusalCode } from '../../../shared/protocol/studio.ts';
import type { WhyNotRead } from './remarks.ts';

export class NotRead extends Error {
  readonly code: StudioRefusalCode;
  readonly why: WhyNotRead | null;

  constructor(code: StudioRefusalCode, why: WhyNotRead | null = null, cause?: unknown) {
    super(code, { cause });
    this.code = code;
    this.why = why;
  }
}
