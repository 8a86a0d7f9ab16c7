/** All routes of the service, as Express has them: nothing that is added later can be forgotten by a test. */
import express from 'express';

type Made = {
  readonly owner: object;
  readonly path: string | readonly string[];
  readonly route: { readonly methods: Readonly<Record<string, boolean>> };
};
type RouterMethods = {
  use(this: object, ...given: unknown[]): unknown;
  route(this: object, path: Made['path']): Made['route'];
};

/** Watches routers being put together while `start` runs. @returns routes as `POST /api/rooms` */
export async function withRoutes<Started>(
  start: () => Promise<Started>,
): Promise<{ readonly started: Started; readonly routes: readonly string[] }> {
  const methods = express.Router.prototype as RouterMethods;
  const { use, route } = methods;
  const made: Made[] = [];
  const mounted = new Map<unknown, { readonly owner: object; readonly path: string }>();
  methods.use = function watched(this: object, ...given) {
    const path = typeof given[0] === 'string' ? given[0] : '';
    given.flat().forEach((each) => mounted.set(each, { owner: this, path: path === '/' ? '' : path }));
    return use.apply(this, given);
  };
  methods.route = function watched(this: object, path) {
    const added = route.call(this, path);
    made.push({ owner: this, path, route: added });
    return added;
  };
  try {
    const started = await start();
    const before = (owner: object): string => {
      const at = mounted.get(owner);
      return at ? before(at.owner) + at.path : '';
    };
    const all = made.flatMap(({ owner, path, route: { methods: known } }) =>
      [path]
        .flat()
        .flatMap((each) => Object.keys(known).map((method) => `${method.toUpperCase()} ${before(owner)}${each === '/' ? '' : each}`)),
    );
    return { started, routes: [...new Set(all)] };
  } finally {
    Object.assign(methods, { use, route });
  }
}
