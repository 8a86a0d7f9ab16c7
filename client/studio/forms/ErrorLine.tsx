import TriangleAlert from 'lucide-react/icons/triangle-alert';
import styles from './Form.module.css';

/** What is wrong with a group of fields and how to mend it. */
export function ErrorLine({ id, children }: { id?: string; children: string | undefined }) {
  if (!children) return null;
  return (
    <p id={id} className={styles.error}>
      <TriangleAlert aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}
