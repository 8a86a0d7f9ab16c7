import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { digitsOf, isCode } from './participant/join/join-code.ts';
import { Broken } from './participant/live/Broken.tsx';
import { Loading } from './participant/page/Loading.tsx';
import Participant from './participant/Participant.tsx';

// Most who come here come to join, on a phone: that view is in the first load, every other view comes when it is asked for.
const Facilitator = lazy(() =>
  Promise.all([import('./facilitator/Facilitator.tsx'), import('./participant/look/Moving.tsx')]).then(moving),
);
const Studio = lazy(() => import('./studio/enter.ts').then(({ enter }) => enter()).then(moving));
const Series = lazy(() => import('./facilitator/series/Series.tsx'));
const HubScreen = lazy(() => import('./facilitator/series/HubScreen.tsx'));
const Screen = lazy(() => import('./screen/Screen.tsx'));
const Privacy = lazy(() => import('./participant/Privacy.tsx'));
const Mine = lazy(() => import('./participant/mine/Mine.tsx'));
const Elsewhere = lazy(() => import('./pages/Elsewhere.tsx'));

/** Which view belongs to which address. Views read their own parameters with useParams. */
export function App() {
  const [where] = useLocation();
  return (
    <Broken where={where} whole>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/">
            <Participant code={null} />
          </Route>
          <Route path="/begeleiden/*?">
            <Facilitator />
          </Route>
          <Route path="/traject/:id">
            <Series />
          </Route>
          <Route path="/hub/:id">
            <Series />
          </Route>
          <Route path="/hub/:id/scherm">
            <HubScreen />
          </Route>
          <Route path="/scherm/:code">
            <Screen />
          </Route>
          <Route path="/studio/*?">
            <Studio />
          </Route>
          <Route path="/privacy">
            <Privacy />
          </Route>
          <Route path="/mijn">
            <Mine />
          </Route>
          <Route path="/:code">{({ code }) => <AtCode text={decodeURIComponent(code)} />}</Route>
          <Route>
            <Elsewhere />
          </Route>
        </Switch>
      </Suspense>
    </Broken>
  );
}

/** The console's pictures and the studio's cards move; joining, in the first load, does without that. */
function moving([{ default: View }, { Moving }]: [{ default: ComponentType }, { Moving: ComponentType<{ children: ReactNode }> }]): {
  default: ComponentType;
} {
  return {
    default: () => (
      <Moving>
        <View />
      </Moving>
    ),
  };
}

/** A code typed into the address bar may have a space or a dash in the middle. */
function AtCode({ text }: { text: string }) {
  if (/^\d{8}$/.test(text)) return <Participant code={text} />;
  const digits = digitsOf(text);
  return isCode(digits) && /^[\d\s-]+$/.test(text) ? <Redirect to={`/${digits}`} replace /> : <Elsewhere />;
}
