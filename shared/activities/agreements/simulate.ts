/** What simulated people propose and support: short sentences of our own, to follow on "bij ons betekent dit dat wij". */
import type { ApprovedText, Persona } from '../activity.ts';
import { simulateDots } from '../collect/dots.ts';
import type { AgreementsAnswer, Proposal } from './answer.ts';
import { LEVELS } from './rule.ts';
import type { AgreementsSettings } from './settings.ts';

const PROPOSES = 0.5;

const SENTENCES: Record<'nl' | 'en', readonly string[]> = {
  nl: [
    'elkaar binnen een week zeggen wat ons dwarszit.',
    'een besluit pas tekenen als we het dossier gelezen hebben.',
    'een inwoner terugbellen op de dag dat we het beloven.',
    'in elk advies ook opschrijven wat ertegen pleit.',
    'een fout melden voordat iemand anders hem vindt.',
    'in elk overleg vragen wie er nog niet aan het woord was.',
    'een uitzondering bespreken met twee collega’s, niet in ons eentje.',
    'nee zeggen met uitleg, en ja zeggen met een datum.',
    'elk kwartaal een middag meelopen aan de balie.',
    'een brief eerst laten lezen door iemand die het dossier niet kent.',
    'geen gegevens delen zonder te vragen waarvoor.',
    'tegenspraak bedanken, ook als het slecht uitkomt.',
  ],
  en: [
    'tell each other within a week what bothers us.',
    'sign a decision only when we have read the file.',
    'call a resident back on the day we promised.',
    'write down in every advice what speaks against it.',
    'report a mistake before somebody else finds it.',
    'ask in every meeting who has not spoken yet.',
    'discuss an exception with two colleagues, not on our own.',
    'say no with a reason, and yes with a date.',
    'spend one afternoon a quarter at the front desk.',
    'have a letter read first by somebody who does not know the file.',
    'share no data without asking what for.',
    'thank somebody for dissent, also when it comes at a bad time.',
  ],
};

type Given = {
  readonly settings: AgreementsSettings;
  /** Ids of the values that rules are made under. */
  readonly values: readonly string[];
  readonly language: 'nl' | 'en';
};

export function simulateAgreements(
  { settings, values, language }: Given,
  slot: string,
  persona: Persona,
  items: readonly ApprovedText[],
): AgreementsAnswer {
  if (slot === 'support') return simulateDots(items, settings.dots, persona);
  if (persona.lean('proposes') >= PROPOSES) return { kind: 'pass' };
  const text = pick(SENTENCES[language], persona.lean('sentence'));
  const value = pick(values, persona.lean('value'));
  if (text === undefined || value === undefined) return { kind: 'pass' };
  const level = settings.levels && persona.random() < 0.6 ? pick(LEVELS, persona.lean('level')) : undefined;
  const proposal: Proposal = level ? { value, text, level } : { value, text };
  return { kind: 'proposals', proposals: [proposal] };
}

function pick<Item>(items: readonly Item[], lean: number): Item | undefined {
  return items[Math.min(items.length - 1, Math.floor(lean * items.length))];
}
