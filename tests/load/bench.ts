/**
 * The benchmark: the real service against a bare Socket.IO server and a bare WebSocket server, in one run on one machine.
 *
 *     npm run bench                      all parts; ends with 1 when a bar is not met
 *     npm run bench -- --profile         also writes bench-fanout.cpuprofile and bench-burst.cpuprofile and names what cost most
 *     BENCH_CLIENTS=20 BENCH_PEOPLE= BENCH_ROOMS=2 BENCH_ROUNDS=3 BENCH_MAX_FANOUT=9 BENCH_MAX_BURST=9 BENCH_MAX_MEMORY=9 npm run bench
 *
 * - fan-out: a facilitator deals a story; from just before the command until each phone has its view. 1,000 people in one room, as in the next two.
 * - burst: everybody answers at once, each acknowledgement durable; from sending to acknowledgement.
 * - memory: resident memory for each participant who is connected.
 * - people: the same three with fewer and with more people in the room (BENCH_PEOPLE=250,2000; empty leaves it out).
 * - rooms: 400 rooms of 25 people: nobody refused, memory for each connection, lateness of the event loop while all answer.
 * - restart: the server is killed under 1,000 phones and started again; until everybody is current.
 * - processes: 500 people in 20 rooms on one, two and four processes with PostgreSQL and Redis of the run's own; answers a second.
 *   A bar only with eight cores or more, because database and clients need some too. BENCH_PROCESSES= leaves it out.
 *
 * Compared is the median over the rounds of the 95th percentile of each round. Servers and clients share the cores of the
 * machine, so the milliseconds say little by themselves and the ratio says what the service adds. The defaults (two processes
 * of clients) are for two cores; more processes than cores measure the scheduler.
 *
 * The last line is `{"fanout":{"ratio":…,"p95_ms":…},"burst":{"ratio":…,"p95_ms":…},"memory":{"ratio":…},"people":{…},"rooms":{…},"restart":{…}}`.
 */
import { readOptions } from './options.ts';
import { measureManyRooms } from './many-rooms.ts';
import { measureInOneRoom, measurePeople } from './people.ts';
import { measureProcesses } from './processes.ts';
import { report } from './report.ts';
import { measureRestart } from './restart.ts';

const options = readOptions(process.env, process.argv.slice(2));
const compared = await measureInOneRoom(options);
const people = await measurePeople(options);
const rooms = await measureManyRooms(options.rooms, options.workers);
const restart = await measureRestart(options.clients, options.workers);
const processes = await measureProcesses(options.processes, options.workers);
const { text, met } = report(options, { ...compared, people, rooms, restart, processes });
process.stdout.write(text);
process.exitCode = met ? 0 : 1;
