/** What simulated people say of agreements: most are kept, some need other words, few have had their day. */
import type { RoomContent, Persona } from '../activity.ts';
import { agreementsOf } from './agreements-of.ts';
import type { ReviewAnswer } from './answer.ts';

const WORDS: Record<'nl' | 'en', readonly string[]> = {
  nl: [
    'hetzelfde doen, maar dan elke maand.',
    'het alleen doen als er echt iets speelt.',
    'er iemand voor aanwijzen.',
    'het kleiner houden: begin bij ons eigen overleg.',
    'erbij zeggen wat we doen als het niet lukt.',
  ],
  en: [
    'do the same, but every month.',
    'do it only when something is really going on.',
    'name somebody for it.',
    'keep it smaller: begin in our own meeting.',
    'say as well what we do when it fails.',
  ],
};

export function simulateReview(content: RoomContent, persona: Persona): ReviewAnswer {
  const agreements = agreementsOf(content);
  if (agreements.length === 0 || persona.random() < 0.05) return { kind: 'pass' };
  const verdicts = agreements.map(({ id }, i) => {
    // Agreements differ in how well they did; people differ less.
    const liking = persona.lean(id) * 0.6 + ((i * 37) % 10) / 22;
    if (liking > 0.42) return { agreement: id, verdict: 'keep' as const };
    if (liking < 0.14) return { agreement: id, verdict: 'drop' as const };
    const all = WORDS[content.language];
    const words = persona.random() < 0.35 ? all[Math.min(all.length - 1, Math.floor(persona.lean(`words ${id}`) * all.length))] : undefined;
    return { agreement: id, verdict: 'change' as const, ...(words ? { words } : {}) };
  });
  return { kind: 'verdicts', verdicts };
}
