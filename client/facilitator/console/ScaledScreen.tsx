import { useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './ScaledScreen.module.css';

/** The size at which the boards draw the screen, px. */
const WIDTH = 1280;

/** A beamer picture in a small 16:9 box: drawn at 1280 wide, then scaled. Nobody can operate it or have it read out. */
export function ScaledScreen({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0.34);
  useEffect(() => {
    if (!box.current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => entry && setScale(entry.contentRect.width / WIDTH));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} className={styles.box} inert aria-hidden="true">
      <div className={styles.screen} style={{ transform: `scale(${scale})` }}>
        {children}
      </div>
    </div>
  );
}
