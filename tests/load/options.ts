/** What a run of the benchmark can be told, all through the environment but `--profile`. */

export type Options = {
  /** People in the one room, and as many connections to the bare server. */
  readonly clients: number;
  /** Processes that hold the clients. */
  readonly workers: number;
  /** Measured rounds on each side, after the warm-up. */
  readonly rounds: number;
  /** Rounds before those: until the engine has compiled what is used much, which takes the service, with more code, longer. */
  readonly warmUp: number;
  /** Other numbers of people in the one room, for how cost grows; none leaves that part out. */
  readonly people: readonly number[];
  /** Rooms of 25 people each, for the part that fills one process. */
  readonly rooms: number;
  /** Numbers of processes to compare; none leaves that part out. */
  readonly processes: readonly number[];
  readonly bars: Bars;
  /** Also write a CPU profile of the server for each part, and name what cost most. */
  readonly profile: boolean;
};

/** How many times the figure of the bare server the figure of the real one may be; `loop` and `restart` are ms. */
export type Bars = {
  readonly fanout: number;
  readonly burst: number;
  readonly memory: number;
  readonly rooms: number;
  readonly loop: number;
  readonly restart: number;
  /** What an answer costs with the most people, beside what it costs with `clients` of them. */
  readonly people: number;
  /** From one process to two. */
  readonly growth: number;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws Error that names a variable with something else than a number above 0. */
export function readOptions(env: Environment, args: readonly string[]): Options {
  const number = (name: string, otherwise: number): number => {
    const value = Number(env[name] ?? otherwise);
    if (!(value > 0)) throw new Error(`${name} must be a number above 0, not "${env[name]}"`);
    return value;
  };
  const count = (name: string, otherwise: number): number => Math.ceil(number(name, otherwise));
  const list = (name: string, otherwise: string): readonly number[] => (env[name] ?? otherwise).split(',').filter(Boolean).map(Number);
  const clients = count('BENCH_CLIENTS', 1_000);
  return {
    clients,
    workers: Math.min(clients, count('BENCH_WORKERS', 2)),
    rounds: count('BENCH_ROUNDS', 12),
    warmUp: count('BENCH_WARM_UP', 20),
    rooms: count('BENCH_ROOMS', 400),
    people: list('BENCH_PEOPLE', '250,2000'),
    processes: list('BENCH_PROCESSES', '1,2,4'),
    bars: {
      fanout: number('BENCH_MAX_FANOUT', 1.25),
      burst: number('BENCH_MAX_BURST', 1.5),
      memory: number('BENCH_MAX_MEMORY', 1.5),
      rooms: number('BENCH_MAX_ROOMS', 1.5),
      loop: number('BENCH_MAX_LOOP_MS', 100),
      restart: number('BENCH_MAX_RESTART_MS', 3_000),
      people: number('BENCH_MAX_PEOPLE', 1.5),
      growth: number('BENCH_MIN_GROWTH', 1.7),
    },
    profile: args.includes('--profile'),
  };
}
