import { renderUnicodeCompact } from 'uqr';

/** What the terminal says when the service listens. */
export function welcome({ local, phones }: { readonly local: string; readonly phones: string }): string {
  return [
    '',
    '  Goed Werk Toolkit staat klaar.',
    '',
    `  Op deze computer:             ${local}/begeleiden`,
    `  Telefoons op hetzelfde wifi:  ${phones}`,
    '',
    renderUnicodeCompact(phones, { border: 2 })
      .split('\n')
      .map((line) => `  ${line}`)
      .join('\n'),
    '',
    '  Stoppen: Ctrl+C',
    '',
    '',
  ].join('\n');
}
