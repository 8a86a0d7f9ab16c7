import type { ReactNode } from 'react';
import type { Quality } from '../../../shared/deck/deck.ts';
import { classes } from '../classes.ts';
import { qualityClass } from '../quality-class.ts';
import { QualitySymbol } from './QualitySymbol.tsx';
import { StoryBand } from './StoryBand.tsx';
import styles from './StoryPage.module.css';

type Props = {
  story: {
    id: string;
    title: string;
    protagonist: { name: string; role: string };
    setting: string;
    qualities: readonly Quality[];
    /** Paragraphs parted by an empty line. */
    text: string;
  };
  /** What it is, beside the symbols: "Verhaal". */
  kind?: string;
  level?: 1 | 2 | 3;
  /** Framed lies on the table as a tall card; otherwise it fills the page. */
  framed?: boolean;
  /** Left and right at the foot: reading time, source. */
  foot?: readonly [ReactNode, ReactNode];
  /** Language of the story when the page speaks another. */
  lang?: string;
};

/** A story as a page to read: band, title, protagonist and setting, an initial of three lines, 60 to 70 characters a line. */
export function StoryPage({ story, kind, level = 1, framed = false, foot, lang }: Props) {
  const Title = `h${level}` as const;
  return (
    <article className={classes(styles.page, framed && styles.framed)} lang={lang}>
      <StoryBand storyId={story.id} qualities={story.qualities} className={styles.band} />
      <div className={styles.text}>
        {kind && (
          <p className={styles.kind}>
            {story.qualities.map((quality) => (
              <QualitySymbol key={quality} quality={quality} className={classes(styles.symbol, qualityClass(quality))} />
            ))}
            {kind}
          </p>
        )}
        <Title className={styles.title} tabIndex={-1}>
          {story.title}
        </Title>
        <Who {...story} />
        <div className={classes(styles.prose, qualityClass(story.qualities.at(-1) ?? 'none'))}>
          {paragraphs(story.text).map((paragraph, i) => (
            <p key={i}>{paragraph}</p>
          ))}
        </div>
        {foot && (
          <p className={styles.foot}>
            <span>{foot[0]}</span>
            <span>{foot[1]}</span>
          </p>
        )}
      </div>
    </article>
  );
}

/** Who it is about, and where; a case of the room's own need not say. */
function Who({ protagonist: { name, role }, setting }: Pick<Props['story'], 'protagonist' | 'setting'>) {
  if (!name && !setting) return null;
  return (
    <p className={styles.who}>
      {name && (
        <>
          <b>{name}</b>
          {role && `, ${role}`}
          <br />
        </>
      )}
      {setting}
    </p>
  );
}

/** Parted by an empty line; line ends inside a paragraph are spaces. */
const paragraphs = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s*\n\s*/g, ' ').trim())
    .filter(Boolean);
