/** The thread that makes one file: it gets its work at the start, answers once and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Language } from '../../shared/deck/deck.ts';
import type { Harvest } from '../../shared/harvest/harvest.ts';
import { reportOf } from '../../shared/harvest/report.ts';
import { sheetOf } from './sheet.ts';
import { wordOf } from './word.ts';

export type Work = { readonly harvest: Harvest; readonly format: 'docx' | 'xlsx'; readonly language: Language };
export type Done = { readonly file: Uint8Array } | { readonly broke: string };

async function done({ harvest, format, language }: Work): Promise<Done> {
  try {
    const report = reportOf(harvest, language);
    return { file: await (format === 'docx' ? wordOf(report) : sheetOf(report)) };
  } catch (error) {
    return { broke: String(error) };
  }
}

parentPort?.postMessage(await done(workerData as Work));
