/** Agreements: from the group's top values to conduct. Propose, support, sharpen together, adopt with an owner and a date. */
import type { ActivityKind, LiveParts, RoomContent, SlotAnswers } from '../activity.ts';
import { rankItems, voters, type Dots } from '../collect/dots.ts';
import { bodySchema, checkAnswer, progressOf, textsOf, type AgreementsAnswer } from './answer.ts';
import type { SupportPicture } from './picture.ts';
import { readProposal } from './proposal.ts';
import { AgreementsSettingsSchema, fits, valuesOf, type AgreementsSettings } from './settings.ts';
import { simulateAgreements } from './simulate.ts';
import { arrangedOf, steering } from './steering.ts';
import type { AgreementsView } from './view.ts';

export const agreements: ActivityKind<AgreementsSettings, AgreementsAnswer> = {
  kind: 'agreements',
  settings: AgreementsSettingsSchema,
  body: bodySchema,
  phases: () => [
    { id: 'propose', slots: ['proposals'], pictures: [] },
    { id: 'support', slots: ['support'], pictures: [] },
    { id: 'sharpen', slots: [], pictures: ['support'] },
    { id: 'result', slots: [], pictures: [] },
  ],
  fits,
  check: ({ settings, content, body }) => checkAnswer(settings, content, body),
  changeableLate: true,
  progress: (_slot, body) => progressOf(body),
  view,
  steering,
  notes: () => [],
  phaseTexts: () => ({}),
  previewPhase: (_settings, phase) => (phase === 'support' || phase === 'sharpen' ? 'sharpen' : null),
  summarise: ({ answers, approved }): SupportPicture => {
    const given = dotsIn(answers);
    const proposals = new Map(approved.map((item) => [item.id, readProposal(item)]));
    return {
      kind: 'agreement-support',
      people: voters(given),
      proposals: rankItems(approved, given).map(({ id, text, dots }) => ({
        id,
        text,
        value: proposals.get(id)?.value ?? '',
        level: proposals.get(id)?.level ?? null,
        support: dots,
      })),
    };
  },
  trim: (picture) => picture,
  basis: (answers) => voters(dotsIn(answers)),
  seals: () => ['support'],
  texts: textsOf,
  kept: ({ content, steering: arranged, approved }) => {
    const adopted = arrangedOf(arranged).rules.filter((rule) => rule.adopted);
    return {
      agreements: adopted.map(({ adopted: _adopted, ...rule }) => ({ ...rule, valueTitle: titleOf(content, rule.value) })),
      // A rule that was worded from a proposal bears its id (AG6).
      proposals: approved
        .filter(({ id }) => !adopted.some((rule) => rule.id === id))
        .map((item) => ({ id: item.id, valueTitle: titleOf(content, readProposal(item).value) })),
    };
  },
  asksWhenShown: true,
  simulate: ({ settings, content, slot, persona, live }) =>
    simulateAgreements(
      { settings, values: valuesOf(settings, content, live.topValues), language: content.language },
      slot,
      persona,
      live.items,
    ),
};

function view(settings: AgreementsSettings, content: RoomContent, phase: string, live: LiveParts): AgreementsView {
  const { rules, focus } = arrangedOf(live.steering);
  const shown = phase === 'sharpen' ? rules : phase === 'result' ? rules.filter(({ adopted }) => adopted) : [];
  // Rules keep their value when the group's top is another by now.
  const ids = [...new Set([...valuesOf(settings, content, live.topValues), ...shown.map(({ value }) => value)])];
  return {
    kind: 'agreements',
    values: ids.flatMap((id) => content.values.find((card) => card.id === id) ?? []),
    labels: content.labels,
    dots: settings.dots,
    levels: settings.levels,
    rules: shown,
    focus: shown.some(({ id }) => id === focus) ? focus : null,
  };
}

function dotsIn(answers: SlotAnswers<AgreementsAnswer>): readonly Dots[] {
  return [...(answers.get('support')?.values() ?? [])].filter((body) => body.kind !== 'proposals');
}

function titleOf({ values }: RoomContent, id: string): string {
  return values.find((card) => card.id === id)?.title ?? id;
}
