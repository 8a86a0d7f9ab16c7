import type { SaidOnWall, Wall } from '../../../shared/protocol/series.ts';
import { hubScreen } from '../../i18n/hub-screen.ts';
import { useWords } from '../../i18n/language.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import styles from './HubSaid.module.css';

/** A page of the closing screen in words. */
export type SaidPage = {
  readonly of: keyof SaidOnWall;
  readonly rooms: readonly { readonly title: string; readonly said: readonly string[] }[];
};

const ORDER = ['themes', 'agreements', 'takeAways'] as const;

/** One page for each kind of words that a room has; rooms without any are left out. */
export function saidPages(rooms: Wall['rooms']): readonly SaidPage[] {
  return ORDER.flatMap((of) => {
    const speaking = rooms.map(({ title, said }) => ({ title, said: [...new Set(said[of])] })).filter(({ said }) => said.length > 0);
    return speaking.length === 0 ? [] : [{ of, rooms: speaking }];
  });
}

/** What each room says, under its name; a sentence less of each where they do not all fit. */
export function HubSaid({ page: { of, rooms } }: { page: SaidPage }) {
  const words = useWords(hubScreen);
  const most = Math.max(...rooms.map(({ said }) => said.length));
  return (
    <Fit levels={most} what={`${of} ${rooms.map(({ said }) => said.join()).join()}`}>
      {(level) => (
        <section>
          <Heading>{words.said[of]}</Heading>
          {of === 'agreements' && <p>{words.stem}</p>}
          <div className={styles.rooms}>
            {rooms.map(({ title, said }) => (
              <section key={title}>
                <h2 className={styles.room}>{title}</h2>
                <ul className={styles.said}>
                  {said.slice(0, most - level).map((each) => (
                    <li key={each}>{each}</li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </section>
      )}
    </Fit>
  );
}
