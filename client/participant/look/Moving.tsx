import { domAnimation, LazyMotion } from 'framer-motion';
import type { ReactNode } from 'react';

/**
 * Gives what is inside the means to move (elements of framer-motion/m). Views that move bring it along themselves,
 * because joining and waiting do without: there CSS is enough, and a phone has less to fetch.
 */
export function Moving({ children }: { children: ReactNode }) {
  return <LazyMotion features={domAnimation}>{children}</LazyMotion>;
}
