import { domAnimation, LazyMotion, MotionConfig } from 'framer-motion';
import { useMemo } from 'react';
import { useParams } from 'wouter';
import type { HelloFrom } from '../live/connection.ts';
import { LiveProvider } from '../live/hooks.tsx';
import { Gone } from './Message.tsx';
import { Room } from './Room.tsx';
import { Sheet } from './Sheet.tsx';
import { useFullscreenKey } from './use-fullscreen-key.ts';
import { useWakeLock } from './use-wake-lock.ts';
import '../ui/large-type.css';

/**
 * The screen (beamer) of a room, at /scherm/:code. It needs no mouse: F fills the screen, R shows a movement again.
 * `?taal=en` shows it in English without changing the language of the device.
 */
export default function Screen() {
  const { code = '' } = useParams<{ code: string }>();
  const digits = code.replaceAll(/\D/g, '');
  const hello = useMemo<HelloFrom>(() => ({ role: 'screen', code: digits }), [digits]);
  useWakeLock();
  useFullscreenKey();
  return (
    <LazyMotion features={domAnimation}>
      <MotionConfig reducedMotion="user">
        {digits.length === 8 ? (
          <LiveProvider hello={hello}>
            <Room />
          </LiveProvider>
        ) : (
          <Sheet>
            <Gone why="no-such-room" />
          </Sheet>
        )}
      </MotionConfig>
    </LazyMotion>
  );
}
