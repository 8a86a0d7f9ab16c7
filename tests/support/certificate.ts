/** A certificate for this machine that its own test trusts and nobody else. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Certificate = {
  /** Paths of the certificate, which is its own authority, and of its key. */
  readonly certificate: string;
  readonly key: string;
  remove(): void;
};

/** @param name of the machine that it is for */
export function newCertificate(name = 'localhost'): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'goed-werk-tls-'));
  // A database that runs as another user reads the certificate here.
  chmodSync(folder, 0o755);
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  const subject = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`];
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject, '-keyout', key, '-out', certificate];
  execFileSync('openssl', made, { stdio: 'ignore' });
  return { certificate, key, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
