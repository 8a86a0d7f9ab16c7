import { useMemo, useState } from 'react';
import { beginnings, clockOf, minutesOf } from '../../../shared/programmes/clock.ts';
import type { TypedProgramme } from '../../../shared/programmes/item.ts';
import { programmeWords } from '../../i18n/console-programme.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { forget, recall, remember } from '../../live/storage.ts';
import { Field } from '../../ui/controls/Field.tsx';
import styles from './Times.module.css';

const KEY = 'gw.start-time';

/** When the gathering begins, as "14:00"; empty when nobody said so. Kept on this device, no part of the session. */
export function useStartTime(): readonly [string, (time: string) => void] {
  const [time, setTime] = useState(() => recall<string>(KEY) ?? '');
  return [
    time,
    (next) => {
      if (next === '') forget(KEY);
      else remember(KEY, next);
      setTime(next);
    },
  ];
}

/** When each activity begins, in words; undefined without a time to begin at. */
export function useBegins(time: string, { activities }: Pick<TypedProgramme, 'activities'>): readonly string[] | undefined {
  const words = useWords(programmeWords);
  const language = useLanguage();
  return useMemo(() => {
    const start = minutesOf(time);
    if (start === null) return undefined;
    return beginnings(
      start,
      activities.map(({ minutes }) => minutes),
    ).map((at) => words.at(clockOf(at, language)));
  }, [time, activities, words, language]);
}

/** The time to begin at makes the minutes an end time. */
export function Times({ minutes, start, onStart }: { minutes: number; start: string; onStart: (time: string) => void }) {
  const words = useWords(programmeWords);
  const language = useLanguage();
  const from = minutesOf(start);
  return (
    <div className={styles.times}>
      <Field label={words.startsAt} type="time" value={start} onChange={onStart} autoComplete="off" />
      <p className={styles.end} role="status">
        {from !== null && Number.isFinite(minutes) && words.endsAt(clockOf(from + minutes, language))}
      </p>
    </div>
  );
}
