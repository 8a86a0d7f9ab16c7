import { ASKED_MAX, END_MAX, type Asked } from '../../../shared/activities/scale.ts';
import { Field } from '../../ui/controls/Field.tsx';

type Props = {
  asked: Asked;
  words: { readonly question: string; readonly low: string; readonly high: string; readonly empty: string };
  /** What the interface asks when nothing is filled in. */
  otherwise: { readonly question: string; readonly low: string; readonly high: string };
  /** Whether there is a scale, whose ends have words. */
  scale: boolean;
  onChange: (asked: Asked) => void;
};

/** A question of the organiser's own, and what the ends of its scale mean. Left empty, the interface's own is asked. */
export function AskedFields({ asked, words, otherwise, scale, onChange }: Props) {
  const field = (name: keyof Asked, max: number) => (
    <Field
      label={words[name]}
      value={asked[name] ?? ''}
      // A space at the end is typed on the way to the next word; what counts is trimmed when the room opens.
      onChange={(text) => onChange({ ...asked, [name]: text.trim() === '' ? null : text })}
      placeholder={otherwise[name]}
      hint={`${words.empty} ‘${otherwise[name]}’`}
      maxLength={max}
      autoComplete="off"
    />
  );
  return (
    <>
      {field('question', ASKED_MAX)}
      {scale && field('low', END_MAX)}
      {scale && field('high', END_MAX)}
    </>
  );
}
