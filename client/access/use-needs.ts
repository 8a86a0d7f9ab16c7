import { useEffect, useState } from 'react';
import type { About } from '../../shared/protocol/access.ts';
import { about } from '../live/access.ts';

const NOTHING: About['opening'] = { code: false, login: false };

/** What opening needs on this server; nothing as long as that is not known. */
export function useNeeds(): About['opening'] {
  const [needs, setNeeds] = useState(NOTHING);
  useEffect(() => {
    let here = true;
    void about().then((known) => here && known && setNeeds(known.opening));
    return () => {
      here = false;
    };
  }, []);
  return needs;
}
