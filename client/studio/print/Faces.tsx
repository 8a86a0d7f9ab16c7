import { memo } from 'react';
import type { CardOf, Language, QualityLabels, Task, Theme, ValueCard as Value } from '../../../shared/deck/deck.ts';
import { labelOf } from '../../activities/value-sort/phone/names.ts';
import { sheets } from '../../i18n/studio-print.ts';
import { TaskCard } from '../../ui/cards/TaskCard.tsx';
import { ThemeCard } from '../../ui/cards/ThemeCard.tsx';
import { ValueCard } from '../../ui/cards/ValueCard.tsx';
import type { CardPart } from './choices.ts';

type Common = { labels: QualityLabels; language: Language };

/** The front of a card of one kind. Drawn again only when that card changed. */
export function Face({ part, card, ...common }: Common & { part: CardPart; card: CardOf<CardPart> }) {
  switch (part) {
    case 'values':
      return <ValueFace card={card as Value} {...common} />;
    case 'themes':
      return <ThemeFace card={card as Theme} {...common} />;
    case 'tasks':
      return <TaskFace card={card as Task} {...common} />;
  }
}

const ValueFace = memo(function ValueFace({ card, labels }: Common & { card: Value }) {
  return <ValueCard card={card} qualityLabel={labelOf(labels, card.quality)} level={3} />;
});

const ThemeFace = memo(function ThemeFace({ card, language }: Common & { card: Theme }) {
  const words = sheets[language];
  return <ThemeCard card={card} kind={words.kinds.theme} foot={[words.minutes(card.minutes), words.talk]} level={3} />;
});

const TaskFace = memo(function TaskFace({ card, language }: Common & { card: Task }) {
  const words = sheets[language];
  return <TaskCard card={card} kind={words.kinds.task} foot={[words.minutes(card.minutes), words.work[card.work]]} level={3} />;
});
