import { Route, Switch } from 'wouter';
import { LoginBack } from '../access/LoginBack.tsx';
import { accessibilityPaper } from '../i18n/paper-accessibility.ts';
import { dpiaPaper } from '../i18n/paper-dpia.ts';
import { organisationPaper } from '../i18n/paper-organisation.ts';
import { registerPaper } from '../i18n/paper-register.ts';
import NotFound from '../participant/NotFound.tsx';
import { PaperPage } from './PaperPage.tsx';

/** Addresses that few come to, and those that don't exist: together in one part, so that phones which join carry none of it. */
export default function Elsewhere() {
  return (
    <Switch>
      <Route path="/privacy/organisatie">
        <PaperPage name="organisation" of={organisationPaper} />
      </Route>
      <Route path="/privacy/dpia">
        <PaperPage name="dpia" of={dpiaPaper} />
      </Route>
      <Route path="/privacy/register">
        <PaperPage name="register" of={registerPaper} />
      </Route>
      <Route path="/toegankelijkheid">
        <PaperPage name="accessibility" of={accessibilityPaper} />
      </Route>
      <Route path="/inloggen">
        <LoginBack />
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}
