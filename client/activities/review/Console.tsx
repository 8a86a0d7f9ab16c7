/** What the console says, shows and lets arrange of a review of agreements. */
import type { ConsoleParts } from '../../facilitator/activities.ts';
import { reviewConsole } from '../../i18n/console-review.ts';
import { useLive } from '../../live/hooks.tsx';
import { Arrange } from './Arrange.tsx';
import styles from './Arrange.module.css';
import { Picture } from './Picture.tsx';

export const reviewConsoleParts: ConsoleParts = {
  toActivity: (language) => reviewConsole[language].toActivity,
  phaseName: (phase, _phases, language) => reviewConsole[language].phases[phase] ?? phase,
  pictureName: (picture, language) => reviewConsole[language].pictures[picture] ?? picture,
  tabName: (picture, language) => reviewConsole[language].tabs[picture] ?? picture,
  previewIds: () => ['verdicts'],
  leadsToPicture: (phase) => phase === 'look' || phase === 'decide',
  textsPicture: null,
  tips: (phase, language) => reviewConsole[language].tips[phase] ?? [],
  Picture,
  textsTitle: (_slot, language) => reviewConsole[language].texts,
  TextMore,
  Arrange,
};

/** The agreement that the words are about. */
function TextMore({ more }: { more: Readonly<Record<string, string>> }) {
  const cards = useLive(({ view }) => (view?.status === 'open' && view.stage.at === 'activity' ? view.stage.activity.cards : null));
  const agreement = cards?.kind === 'review' ? cards.agreements.find(({ id }) => id === more['agreement']) : undefined;
  return agreement ? <p className={styles.under}>{agreement.text}</p> : null;
}
