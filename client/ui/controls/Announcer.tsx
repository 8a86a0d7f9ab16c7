import { useEffect, useRef, useState } from 'react';

type Props = {
  /** What to say; say it again by changing the words. */
  message: string;
  /** Least time between two messages; the latest one wins. */
  every?: number;
};

/** Speaks to screen readers, politely and at most once in five seconds. One per view, always present. */
export function Announcer({ message, every = 5000 }: Props) {
  const [said, setSaid] = useState('');
  const last = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (message === said) return;
    const say = () => {
      last.current = Date.now();
      setSaid(message);
    };
    const timer = setTimeout(say, Math.max(0, last.current + every - Date.now()));
    return () => clearTimeout(timer);
  }, [message, every, said]);
  return <output className="visually-hidden">{said}</output>;
}
