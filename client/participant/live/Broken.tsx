import { Component, type ReactNode } from 'react';
import { useWords } from '../../i18n/language.ts';
import { participant } from '../../i18n/participant.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import styles from './Broken.module.css';

/** When a part of the page fails, most often because it could not be fetched: says so, with a way on. The frame stays. */
export class Broken extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Words /> : this.props.children;
  }
}

function Words() {
  const words = useWords(participant).broken;
  return (
    <div className={styles.words}>
      <Notice kind="error" title={`${words.title}.`} action={<Button onClick={() => location.reload()}>{words.reload}</Button>}>
        {words.text}
      </Notice>
    </div>
  );
}
