import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language.ts';
import { screen } from '../../i18n/screen.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading, type HeadingSize } from '../../screen/Heading.tsx';
import { Over } from '../../screen/Over.tsx';
import { Points } from '../../screen/Points.tsx';
import styles from './ScreenPrompts.module.css';

type Props = {
  kicker: string;
  /** Language of the kicker, where the page speaks another. */
  lang?: string | undefined;
  title: string;
  /** Language of the title and the prompts, when they are those of a card. */
  titleLang?: string | undefined;
  promptsLang?: string | undefined;
  size?: HeadingSize;
  prompts: readonly string[];
  /** Along the lower edge. */
  foot?: ReactNode;
};

/** More than so many at once is a list that nobody talks about. */
const MOST = 4;
const SIZES = ['lead', 'body', 'note'] as const;

/** Questions for the tables, large, as many as fit. The phone has them all. */
export function ScreenPrompts({ kicker, lang, title, titleLang, promptsLang, size = 'title', prompts, foot }: Props) {
  const words = useWords(screen).dilemma;
  return (
    <Over foot={foot}>
      <Fit levels={6} what={`prompts ${kicker} ${title}`}>
        {(level) => {
          const shown = prompts.slice(0, Math.max(1, MOST - Math.max(0, level - 2)));
          return (
            <div className={styles.prompts}>
              <Heading size={size} kicker={kicker} lang={lang}>
                <span lang={titleLang}>{title}</span>
              </Heading>
              <Points numbered points={shown} size={SIZES[level] ?? 'note'} lang={promptsLang} />
              {shown.length < prompts.length && <p className={styles.hint}>{words.onPhone}</p>}
            </div>
          );
        }}
      </Fit>
    </Over>
  );
}
