import type { PublicStory } from './view.ts';

/** The stakeholder whose eyes a table looks through: dealt in turn by the number of the table. Null where the story has none. */
export function roleOf({ stakeholders }: Pick<PublicStory, 'stakeholders'>, table: number): PublicStory['stakeholders'][number] | null {
  return stakeholders[(table - 1) % stakeholders.length] ?? null;
}
