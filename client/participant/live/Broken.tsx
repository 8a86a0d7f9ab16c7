import { Component, type ReactNode } from 'react';
import { useWords } from '../../i18n/language.ts';
import { participant } from '../../i18n/participant.ts';
import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import styles from './Broken.module.css';

type Props = {
  /** Where we are: somewhere else it tries again, for the way back in the browser leads out of what failed. */
  where?: string;
  /** Nothing else stands on the page. */
  whole?: boolean;
  children: ReactNode;
};
type State = { readonly broken: boolean; readonly where: string | undefined };

/** When a part of the page fails, most often because it could not be fetched: says so, with a way on. What stands around it stays. */
export class Broken extends Component<Props, State> {
  override state: State = { broken: false, where: this.props.where };

  static getDerivedStateFromError(): Partial<State> {
    return { broken: true };
  }

  static getDerivedStateFromProps({ where }: Props, state: State): State | null {
    return where === state.where ? null : { broken: false, where };
  }

  override render() {
    const { whole = false, children } = this.props;
    return this.state.broken ? <Words whole={whole} /> : children;
  }
}

function Words({ whole }: { whole: boolean }) {
  const words = useWords(participant).broken;
  const Place = whole ? 'main' : 'div';
  return (
    <Place className={classes(styles.words, whole && styles.whole, whole && 'table-ground')}>
      <Notice kind="error" title={`${words.title}.`} action={<Button onClick={() => location.reload()}>{words.reload}</Button>}>
        {words.text}
      </Notice>
    </Place>
  );
}
