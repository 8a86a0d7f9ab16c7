import { useState } from 'react';
import { same } from '../../../shared/deck/change.ts';

/** The same thing as before as long as it says the same, so that what hangs on it is not drawn again. */
export function useSame<Value>(value: Value): Value {
  const [kept, setKept] = useState(value);
  if (kept === value) return value;
  if (same(kept, value)) return kept;
  setKept(value);
  return value;
}
