import styles from './Logo.module.css';

type Props = {
  /** The name beside the mark. */
  name: string;
  /** Address of an organisation's logo, beside ours. */
  src?: string | null | undefined;
};

/** The mark of three cards and the name of the product. At the head of check-in, console and studio. */
export function Logo({ name, src }: Props) {
  return (
    <span className={styles.logo}>
      <svg className={styles.mark} viewBox="0 0 24 24" aria-hidden="true">
        <rect className={styles.first} x="4.2" y="5.5" width="10" height="14" rx="2" transform="rotate(-16 9 20)" />
        <rect className={styles.second} x="7" y="4.5" width="10" height="14" rx="2" />
        <rect className={styles.third} x="9.8" y="5.5" width="10" height="14" rx="2" transform="rotate(16 15 20)" />
      </svg>
      {name}
      {src && <OwnLogo src={src} />}
    </span>
  );
}

/** An organisation's logo, as high as its parent's font is large. On a light plate in both themes, as logos are made for paper. */
export function OwnLogo({ src }: { src: string }) {
  return <img className={styles.own} src={src} alt="" />;
}
