import Check from 'lucide-react/icons/check';
import Eye from 'lucide-react/icons/eye';
import Monitor from 'lucide-react/icons/monitor';
import { useState } from 'react';
import type { ActivityNow, FacilitatorView } from '../../../shared/room/views.ts';
import { roomWords } from '../../i18n/console-room.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { useLive } from '../../live/hooks.tsx';
import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Chip } from '../../ui/controls/Chip.tsx';
import { consoleParts } from '../activities.ts';
import { useCommands } from './commands.tsx';
import { Covered } from './Covered.tsx';
import styles from './Preview.module.css';

type Props = { console: FacilitatorView; activity: ActivityNow; covered: boolean };

/** The private preview: what the pictures would show now, and the choice which of them to reveal or hide. */
export function Preview({ console, activity, covered }: Props) {
  const words = useWords(roomWords);
  const language = useLanguage();
  const { command } = useCommands();
  const latest = useLive((state) => state.preview);
  const preview = latest?.activity === activity.id ? latest : null;
  const reasons = useLive((state) => state.texts).filter(({ use }) => use === 'reason');
  const parts = consoleParts(activity.name);
  const [chosen, setChosen] = useState<{ readonly phase: string; readonly id: string } | null>(null);

  const listed = console.pictures.map((each) => each.id);
  const ids = listed.length > 0 ? listed : preview ? parts.previewIds(preview) : [];
  const upcoming = console.next?.to === 'picture' ? console.next.picture : (activity.shown?.id ?? ids[0]);
  const id = chosen?.phase === activity.phase && ids.includes(chosen.id) ? chosen.id : upcoming;
  if (ids.length === 0 || id === undefined) return <NoPreview console={console} activity={activity} />;

  const shown = activity.shown?.id === id;
  // The large button shows the next one, the bar hides the one that is shown; only another one needs a button here.
  const other = listed.includes(id) && !shown && !(console.next?.to === 'picture' && console.next.picture === id);
  const name = parts.pictureName(id, language);
  // A picture made of sentences stays empty until some are chosen, and the list to choose from may be under the fold.
  const unchosen = id === parts.textsPicture && reasons.length > 0 && !reasons.some(({ approved }) => approved);
  // The first choice may be looked at while nobody intends to show it.
  const willShow = preview !== null && activity.phases.includes(preview.phase);
  const title = !preview
    ? words.next
    : shown
      ? words.shownIs(name, preview.basis)
      : willShow
        ? words.nextIs(name, preview.basis)
        : words.soFar(name, preview.basis);
  return (
    <section className={styles.preview} aria-labelledby="preview-title">
      <div className={styles.head}>
        <h2 id="preview-title" className={styles.title}>
          {title}
        </h2>
        <Chip tone={shown ? 'neutral' : 'gold'} icon={shown ? <Monitor aria-hidden="true" /> : <Eye aria-hidden="true" />}>
          {shown ? words.allSee : words.onlyYou}
        </Chip>
      </div>
      {(ids.length > 1 || other) && (
        <div className={styles.bar}>
          <ul className={styles.tabs} aria-label={words.pictures}>
            {ids.map((each) => {
              const state =
                activity.shown?.id === each
                  ? 'now'
                  : console.pictures.some((picture) => picture.id === each && picture.revealed)
                    ? 'was'
                    : 'not';
              return (
                <li key={each}>
                  <button
                    type="button"
                    className={classes(styles.tab, each === id && styles.on)}
                    aria-pressed={each === id}
                    onClick={() => setChosen({ phase: activity.phase, id: each })}
                  >
                    {state === 'now' ? <Monitor aria-hidden="true" /> : state === 'was' ? <Check aria-hidden="true" /> : null}
                    {parts.tabName(each, language)}
                    {state !== 'not' && (
                      <>
                        {' '}
                        <span className="visually-hidden">({state === 'now' ? words.pictureNow : words.pictureShown})</span>
                      </>
                    )}
                  </button>
                </li>
              );
            })}
          </ul>
          {other && (
            <Button small onClick={() => void command({ do: 'reveal', picture: id })}>
              {words.showThis}
            </Button>
          )}
        </div>
      )}
      <Covered on={covered && !shown}>
        <div className={styles.picture}>
          {preview ? (
            <parts.Picture shown={{ id, picture: preview.picture }} cards={activity.cards} audience="console" />
          ) : (
            <p className={styles.quiet}>{words.previewWaits}</p>
          )}
        </div>
      </Covered>
      {unchosen && <p className={styles.quiet}>{words.chooseTexts}</p>}
    </section>
  );
}

/** Why there is nothing to look at ahead: too few answers, or a step without a picture. */
function NoPreview({ console, activity }: { console: FacilitatorView; activity: ActivityNow }) {
  const words = useWords(roomWords);
  const waits = consoleParts(activity.name).leadsToPicture(activity.phase);
  return (
    <section className={styles.preview} aria-labelledby="preview-title">
      <h2 id="preview-title" className={styles.title}>
        {words.next}
      </h2>
      <p className={styles.quiet}>{waits ? words.tooFew(console.view.room.smallCircle ? 2 : 5) : words.noPicture}</p>
    </section>
  );
}
