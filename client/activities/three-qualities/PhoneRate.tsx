import type { ThreeQualitiesAnswer } from '../../../shared/activities/three-qualities/answer.ts';
import { QUALITIES } from '../../../shared/deck/deck.ts';
import { useWords } from '../../i18n/language.ts';
import { phoneQualities } from '../../i18n/phone-qualities.ts';
import { qualitiesWords } from '../../i18n/pictures-qualities.ts';
import { useAnswer } from '../../live/hooks.tsx';
import { useDeckLang } from '../../participant/live/room.tsx';
import { QualitySymbol } from '../../ui/cards/QualitySymbol.tsx';
import { classes } from '../../ui/classes.ts';
import { Scale } from '../../ui/controls/Scale.tsx';
import { qualityClass } from '../../ui/quality-class.ts';
import { AnswerLaid } from '../asked/AnswerLaid.tsx';
import { AskForm } from '../asked/AskForm.tsx';
import { useHeld } from '../asked/use-held.ts';
import { answerFrom, draftFrom, leftIn, type RatingDraft } from './draft.ts';
import { QUALITY_STEPS } from './limits.ts';
import { Own } from './Own.tsx';
import type { QualitiesPhoneProps } from './Phone.tsx';
import styles from './PhoneRate.module.css';
import { Subject } from './Subject.tsx';

type Props = QualitiesPhoneProps & { slot: 'before' | 'after' };

/** A figure for each quality; then the rating lies face down. The second time begins with the first. */
export function PhoneRate({ activity, cards, slot }: Props) {
  const words = useWords(phoneQualities);
  const shared = useWords(qualitiesWords);
  const lang = useDeckLang();
  const first = useAnswer<ThreeQualitiesAnswer>(activity.id, 'before').body;
  const again = slot === 'after';
  const held = useHeld<ThreeQualitiesAnswer, RatingDraft>(activity, slot, (body) => draftFrom(body ?? (again ? first : null)));
  const { body, draft } = held;
  const phase = again ? 'again' : 'rate';
  const left = leftIn(draft);
  const of = cards.story ? 'story' : cards.case === null ? 'work' : 'case';

  if (held.laid && body)
    return (
      <AnswerLaid activity={activity.id} phase={phase} held={held} passed={body.kind === 'pass'} title={words.laid} change={words.change}>
        <Own labels={cards.labels} body={body} />
      </AnswerLaid>
    );
  return (
    <AskForm
      name={`${activity.id}/${phase}`}
      question={again ? shared.again : shared.rate[of]}
      lead={again ? words.secondLead : of === 'work' ? words.work : words.lead}
      refused={held.refused}
      shortage={left > 0 ? words.needs(left) : null}
      lay={words.lay}
      onLay={() => held.lay(answerFrom(draft))}
      onPass={() => held.lay({ kind: 'pass' })}
      onKeep={held.keep}
      above={<Subject cards={cards} />}
    >
      {again && first && <Own title={words.firstWas} labels={cards.labels} body={first} />}
      {QUALITIES.map((quality) => (
        <div key={quality} className={classes(styles.quality, qualityClass(quality))}>
          <p className={styles.name} lang={lang}>
            <QualitySymbol quality={quality} className={styles.symbol} />
            {cards.labels[quality]}
          </p>
          <Scale
            legend={shared.asks[quality]}
            ends={shared.ends[quality]}
            steps={QUALITY_STEPS}
            value={draft[quality]}
            onChange={(figure) => held.change({ ...draft, [quality]: figure })}
          />
        </div>
      ))}
    </AskForm>
  );
}
