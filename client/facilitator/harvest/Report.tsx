import type { Language } from '../../../shared/deck/deck.ts';
import type { Block, Section } from '../../../shared/harvest/document.ts';
import type { Harvest, HarvestActivity } from '../../../shared/harvest/harvest.ts';
import { reportOf } from '../../../shared/harvest/report.ts';
import { harvestWords } from '../../i18n/harvest.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { pictureParts } from './pictures.ts';
import styles from './Report.module.css';
import { ReportTable } from './ReportTable.tsx';

/** The report as a page that prints well: on paper of its own, always light, with headings, tables and the pictures of the group. */
export function Report({ harvest }: { harvest: Harvest }) {
  const language = useLanguage();
  const report = reportOf(harvest, language);
  const room = langOf(report.roomLanguage, language);
  return (
    <article className={styles.report} data-theme="light">
      <header className={styles.head}>
        <h1 className={styles.title} lang={room}>
          {report.title}
        </h1>
        <p className={styles.subtitle}>{report.subtitle}</p>
        {report.note && <Note text={report.note} lang={room} />}
      </header>
      {report.sections.map((section) => (
        <ReportSection key={section.id} section={section} activities={harvest.activities} />
      ))}
    </article>
  );
}

function ReportSection({ section, activities }: { section: Section; activities: readonly HarvestActivity[] }) {
  const language = useLanguage();
  return (
    <section className={styles.section}>
      <h2 className={styles.sectionTitle} lang={langOf(section.lang, language)}>
        {section.title}
      </h2>
      {section.blocks.map((block, i) => (
        // What stands in a section never moves while it is on the page.
        <ReportBlock key={i} block={block} activities={activities} />
      ))}
    </section>
  );
}

function ReportBlock({ block, activities }: { block: Block; activities: readonly HarvestActivity[] }) {
  const language = useLanguage();
  switch (block.is) {
    case 'table':
      return <ReportTable table={block} />;
    case 'heading':
      return (
        <h3 className={styles.heading} lang={langOf(block.lang, language)}>
          {block.text}
        </h3>
      );
    case 'paragraph':
      return block.own ? (
        <Note text={block.text} lang={langOf(block.lang, language)} />
      ) : (
        <p className={styles.text} lang={langOf(block.lang, language)}>
          {block.text}
        </p>
      );
    case 'list':
      return (
        <ul className={styles.list} lang={langOf(block.lang, language)}>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'quotes':
      return (
        <>
          <h3 className={styles.heading}>{block.title}</h3>
          <ul className={styles.quotes} lang={langOf(block.lang, language)}>
            {block.quotes.map((quote, i) => (
              <li key={`${quote} ${i}`}>
                <blockquote>{quote}</blockquote>
              </li>
            ))}
          </ul>
        </>
      );
    case 'picture':
      return <Drawn block={block} activities={activities} />;
  }
}

function Note({ text, lang }: { text: string; lang: string | undefined }) {
  const words = useWords(harvestWords);
  return (
    <aside className={styles.note} aria-label={words.note}>
      <p lang={lang}>{text}</p>
    </aside>
  );
}

/** A picture of the group as it was drawn in the room. Its numbers are in the table that follows, so the drawing is all it adds. */
function Drawn({ block, activities }: { block: Extract<Block, { is: 'picture' }>; activities: readonly HarvestActivity[] }) {
  const activity = activities.find(({ id }) => id === block.activity);
  const pictured = activity?.pictures.find(({ phase }) => phase === block.phase);
  const Picture = activity && pictureParts(activity.kind);
  if (!activity?.cards || !pictured || !Picture) return null;
  return (
    <div className={styles.picture}>
      <Picture shown={{ id: block.id, picture: pictured.picture }} cards={activity.cards} audience="console" />
    </div>
  );
}

/** Set only where the words are in another language than the page. */
function langOf(language: Language, page: Language): string | undefined {
  return language === page ? undefined : language;
}
