import type { MirrorStep } from '../../../../shared/activities/mirror/settings.ts';
import { useWords } from '../../../i18n/language.ts';
import { mirrorWords } from '../../../i18n/phone-mirror.ts';
import { OwnPaper } from '../../asked/OwnPaper.tsx';
import type { Written } from './written.ts';

/** What was written, under its prompts; steps without words are left out. */
export function OwnMirror({ steps, written }: { steps: readonly MirrorStep[]; written: Written }) {
  const words = useWords(mirrorWords);
  const said = steps.flatMap((step) => {
    const text = written.texts[step]?.trim();
    return text ? [{ step, text }] : [];
  });
  if (said.length === 0) return <OwnPaper>{words.nothing}</OwnPaper>;
  return said.map(({ step, text }) => (
    <OwnPaper key={step} title={words.steps[step].title}>
      {text.split(/\n+/).map((paragraph, i) => (
        <p key={i}>{paragraph}</p>
      ))}
    </OwnPaper>
  ));
}
