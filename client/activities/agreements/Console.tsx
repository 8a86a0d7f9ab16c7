/** What the console says, shows and lets arrange of agreements. */
import { readProposal } from '../../../shared/activities/agreements/proposal.ts';
import type { ConsoleParts } from '../../facilitator/activities.ts';
import { agreementsWords } from '../../i18n/agreements.ts';
import { agreementsConsole } from '../../i18n/console-agreements.ts';
import { useWords } from '../../i18n/language.ts';
import { useLive } from '../../live/hooks.tsx';
import { Arrange } from './Arrange.tsx';
import styles from './Arrange.module.css';
import { titleOf } from './names.ts';
import { Picture } from './Picture.tsx';

export const agreementsConsoleParts: ConsoleParts = {
  toActivity: (language) => agreementsConsole[language].toActivity,
  phaseName: (phase, _phases, language) => agreementsConsole[language].phases[phase] ?? phase,
  pictureName: (picture, language) => agreementsConsole[language].pictures[picture] ?? picture,
  tabName: (picture, language) => agreementsConsole[language].tabs[picture] ?? picture,
  previewIds: () => ['support'],
  leadsToPicture: (phase) => phase === 'support' || phase === 'sharpen',
  textsPicture: null,
  tips: (phase, language) => agreementsConsole[language].tips[phase] ?? [],
  Picture,
  textsTitle: (_slot, language) => agreementsConsole[language].texts,
  TextMore,
  Arrange,
};

/** Under which value a proposal stands. */
function TextMore({ more }: { more: Readonly<Record<string, string>> }) {
  const names = useWords(agreementsWords);
  const cards = useLive(({ view }) => (view?.status === 'open' && view.stage.at === 'activity' ? view.stage.activity.cards : null));
  const { value, level } = readProposal({ id: '', text: '', more });
  if (cards?.kind !== 'agreements') return null;
  return (
    <p className={styles.under}>
      {titleOf(cards, value)}
      {level && `, ${names.levels[level].toLowerCase()}`}
    </p>
  );
}
