/**
 * Who may open rooms, decks and series: everybody (as long as nothing is set), who knows an access code, or who logs in at the
 * organisation. Joining, leading a room with its key and editing a deck with its link need nothing here: those keys are given
 * by people who were let in.
 */
import type { About, Granted } from '../../shared/protocol/access.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { readSettings, type Settings } from '../settings.ts';
import { isGrant, isSame, newGrant, Signer } from './grants.ts';
import { Login } from './login.ts';

export type GateSettings = Pick<
  Settings,
  'accessCodes' | 'oidcIssuer' | 'oidcClientId' | 'oidcClientSecret' | 'oidcScope' | 'oidcAllow' | 'publicUrl'
>;

/** The page of the client that finishes a login; the provider must know it as a redirect address. */
const BACK_TO = '/inloggen';

/** The gate, and what visitors may know of this server. */
export type Access = { readonly gate: Gate; readonly about: Omit<About, 'opening'> };

export function accessOf(
  settings: GateSettings & Pick<Settings, 'organisation' | 'privacyContact' | 'maxKeepDays'>,
  clock: Clock,
  log: Log,
): Access {
  const { organisation, privacyContact, maxKeepDays } = settings;
  return { gate: new Gate(settings, clock, log), about: { organisation, privacyContact, keepDays: maxKeepDays } };
}

/** What holds where nobody set anything. */
export function openToAll(clock: Clock, log: Log): Access {
  return accessOf(readSettings({}), clock, log);
}

export class Gate {
  readonly login: Login | null;
  private readonly codes: readonly string[];
  private readonly signer: Signer;
  private readonly clock: Clock;

  constructor(settings: GateSettings, clock: Clock, log: Log) {
    const { accessCodes, oidcIssuer, oidcClientId, oidcClientSecret, oidcScope, oidcAllow, publicUrl } = settings;
    this.codes = accessCodes;
    this.clock = clock;
    this.signer = new Signer([...accessCodes, oidcIssuer ?? '', oidcClientId ?? '', oidcClientSecret ?? '']);
    this.login =
      oidcIssuer && oidcClientId && oidcClientSecret && publicUrl
        ? new Login(
            {
              issuer: oidcIssuer,
              clientId: oidcClientId,
              clientSecret: oidcClientSecret,
              scope: oidcScope,
              allow: oidcAllow,
              backTo: `${publicUrl}${BACK_TO}`,
            },
            this.signer,
            clock,
            log,
          )
        : null;
  }

  get needs(): About['opening'] {
    return { code: this.codes.length > 0, login: this.login !== null };
  }

  /** @param grant what came with the request; undefined when nothing did */
  mayOpen(grant: string | undefined): boolean {
    const { code, login } = this.needs;
    return !(code || login) || (grant !== undefined && isGrant(this.signer, this.clock, grant));
  }

  /** @returns null when this is none of the codes. Every code is looked at, so that time tells nothing. */
  grantFor(code: string): Granted | null {
    return this.codes.filter((each) => isSame(each, code)).length > 0 ? this.newGrant() : null;
  }

  newGrant(): Granted {
    return newGrant(this.signer, this.clock);
  }
}
