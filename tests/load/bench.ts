/**
 * The benchmark: the real service against a bare Socket.IO server, in one run on one machine, 1,000 people in one room.
 *
 *     npm run bench                      all three parts; ends with 1 when a bar is not met
 *     npm run bench -- --profile         also writes bench-fanout.cpuprofile and bench-burst.cpuprofile and names what cost most
 *     BENCH_CLIENTS=20 BENCH_ROUNDS=2 BENCH_MAX_FANOUT=9 BENCH_MAX_BURST=9 BENCH_MAX_MEMORY=9 npm run bench
 *
 * - fan-out: a facilitator deals a story; from just before the command until each phone has its view.
 * - burst: everybody answers at once, each acknowledgement durable; from sending to acknowledgement.
 * - memory: resident memory for each participant who is connected.
 *
 * Compared is the median over the rounds of the 95th percentile of each round. Servers and clients share the cores of the
 * machine, so the milliseconds say little by themselves and the ratio says what the service adds. The defaults (two processes
 * of clients) are for two cores; more processes than cores measure the scheduler.
 *
 * The last line is `{"fanout":{"ratio":…,"p95_ms":…},"burst":{"ratio":…,"p95_ms":…},"memory":{"ratio":…}}`.
 */
import { readOptions } from './options.ts';
import { measureBurst, measureFanout, measureMemory } from './parts.ts';
import { report } from './report.ts';
import { setStage } from './stage.ts';

const options = readOptions(process.env, process.argv.slice(2));
const stage = await setStage(options);
try {
  const memory = await measureMemory(stage, options);
  const fanout = await measureFanout(stage, options);
  const burst = await measureBurst(stage, options);
  const { text, met } = report(options, { memory, fanout, burst });
  process.stdout.write(text);
  process.exitCode = met ? 0 : 1;
} finally {
  await stage.stop();
}
