import type { ReportFormat } from '../../../shared/protocol/harvest.ts';

/** The files that can be kept, in the order in which they are offered. The protocol's own list comes with its schemas. */
export const REPORT_NAMES = ['docx', 'xlsx', 'json'] as const satisfies readonly ReportFormat[];
