/** What the console says, shows and lets arrange of own cases. */
import { readCase } from '../../../shared/activities/own-cases/case.ts';
import type { ConsoleParts } from '../../facilitator/activities.ts';
import { ownCasesConsole } from '../../i18n/console-own-cases.ts';
import { useWords } from '../../i18n/language.ts';
import { ownCasesWords } from '../../i18n/own-cases.ts';
import { Arrange } from './Arrange.tsx';
import styles from './Arrange.module.css';
import { CaseText } from './CaseText.tsx';
import { Picture } from './Picture.tsx';

export const ownCasesConsoleParts: ConsoleParts = {
  toActivity: (language) => ownCasesConsole[language].toActivity,
  phaseName: (phase, _phases, language) => ownCasesConsole[language].phases[phase] ?? phase,
  pictureName: (picture, language) => ownCasesConsole[language].pictures[picture] ?? picture,
  tabName: (picture, language) => ownCasesConsole[language].tabs[picture] ?? picture,
  previewIds: () => ['votes'],
  leadsToPicture: (phase) => phase !== 'write',
  textsPicture: null,
  tips: (phase, language) => ownCasesConsole[language].tips[phase] ?? [],
  Picture,
  textsTitle: (_slot, language) => ownCasesConsole[language].texts,
  TextMore,
  Arrange,
};

/** The whole case under its title, to read before it is shown. */
function TextMore({ more }: { more: Readonly<Record<string, string>> }) {
  const words = useWords(ownCasesConsole);
  const names = useWords(ownCasesWords);
  const read = readCase({ id: '', text: '', more });
  return (
    <details className={styles.more}>
      <summary>{names.sorts[read.sort]}</summary>
      <CaseText read={read} whole />
      <p className={styles.consent}>
        {words.consent} {names.consents[read.consent].toLowerCase()}
      </p>
    </details>
  );
}
