/**
 * Faults for real: the service as a process, real sockets, real disk, the real client.
 *
 *     npm run chaos                    about four minutes; ends with 1 when something acknowledged is lost or doubled, or a bar fails
 *     CHAOS_ROUNDS=2 npm run chaos     fewer rounds
 *
 * The last line is JSON: figures of each scene, and `failed`, the bars that were not met.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cutLines, pollingOnly, silentLines } from './cuts.ts';
import { fullDisk } from './disk.ts';
import { endAgainAndAgain } from './kill.ts';

const ROUNDS = Number(process.env['CHAOS_ROUNDS'] ?? 20);

/** After a restart, and on a slow machine that is busy with two processes at once. */
const BACK_WITHIN_MS = 5_000;
const END_WITHIN_MS = 5_000;
/** A dead line is noticed within 2 s of looking at the phone. */
const NOTICED_WITHIN_MS = 2_000;

type Scene = {
  readonly name: string;
  readonly play: (folder: string) => Promise<object>;
  readonly bars: (figures: never) => readonly [string, boolean][];
};

const scene = <Figures extends object>(
  name: string,
  play: (folder: string) => Promise<Figures>,
  bars: (figures: Figures) => readonly [string, boolean][],
): Scene => ({ name, play, bars });

const ended = (signal: 'SIGKILL' | 'SIGTERM') => (folder: string) => endAgainAndAgain(folder, { signal, rounds: ROUNDS, phones: 60 });

const scenes: readonly Scene[] = [
  scene('kill', ended('SIGKILL'), ({ lost, doubled, backMs }) => [
    ['nothing lost', lost === 0],
    ['nothing doubled', doubled === 0],
    ['back in time', backMs <= BACK_WITHIN_MS],
  ]),
  scene('stop', ended('SIGTERM'), ({ lost, doubled, endMs, badExits }) => [
    ['nothing lost', lost === 0],
    ['nothing doubled', doubled === 0],
    ['ends in time', endMs <= END_WITHIN_MS],
    ['ends well', badExits === 0],
  ]),
  scene(
    'cuts',
    (folder) => cutLines(folder, { people: 20, answers: 50 * Math.max(1, Math.round(ROUNDS / 10)) }),
    ({ lost, doubled, cuts }) => [
      ['nothing lost', lost === 0],
      ['nothing doubled', doubled === 0],
      ['lines were cut', cuts > 5],
    ],
  ),
  scene(
    'silent',
    (folder) => silentLines(folder, 30),
    ({ lost, noticedMs }) => [
      ['nothing lost', lost === 0],
      ['noticed in time', noticedMs <= NOTICED_WITHIN_MS],
    ],
  ),
  scene(
    'polling',
    (folder) => pollingOnly(folder, 30),
    ({ people, answered, moved }) => [
      ['all answered', answered === people],
      ['all moved on', moved === people],
    ],
  ),
  scene(
    'disk',
    (folder) => fullDisk(folder, 30),
    ({ lost, waited, readable }) => [
      ['nothing lost', lost === 0],
      ['the disk was full', waited > 0],
      ['the room could be read', readable],
    ],
  ),
];

const figures: Record<string, object> = {};
const failed: string[] = [];
for (const { name, play, bars } of scenes) {
  const folder = mkdtempSync(join(tmpdir(), 'goed-werk-chaos-'));
  try {
    const seen = await play(folder);
    figures[name] = seen;
    for (const [bar, met] of bars(seen as never)) if (!met) failed.push(`${name}: ${bar}`);
    process.stdout.write(`${name}: ${JSON.stringify(seen)}\n`);
  } catch (error) {
    failed.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
process.stdout.write(`${JSON.stringify({ ...figures, failed })}\n`);
process.exit(failed.length === 0 ? 0 : 1);
