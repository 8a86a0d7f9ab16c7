import { useEffect } from 'react';
import { useRoute } from 'wouter';
import { AccessDialog } from '../access/AccessDialog.tsx';
import { keepAtHand } from './at-hand.ts';
import { SetPage } from './SetPage.tsx';
import { StartPage } from './start/StartPage.tsx';
import '../ui/large-type.css';

/** The studio's pages: /studio lists decks, /studio/set/:id edits one, /studio/set/:id/print puts it on paper. */
export default function Studio() {
  const [, print] = useRoute('/studio/set/:id/print');
  const [, edit] = useRoute('/studio/set/:id');
  const id = print?.id ?? edit?.id;
  useEffect(() => void keepAtHand(), []);
  return (
    <>
      {id ? <SetPage key={id} id={id} what={print ? 'print' : 'edit'} /> : <StartPage />}
      <AccessDialog />
    </>
  );
}
