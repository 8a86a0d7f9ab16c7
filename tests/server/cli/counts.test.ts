import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { countPlaywright, countVitest, lineOf, sum } from '../../../server/cli/counts.mjs';

function report(contents: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'goed-werk-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'report.json'), JSON.stringify(contents));
  return join(folder, 'report.json');
}

test('both runners are added up on one line', () => {
  const unit = countVitest(report({ numPassedTests: 10, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 }), 1);
  const browser = countPlaywright(report({ stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 0 } }), 1);
  expect(lineOf(sum([unit, browser]))).toBe('16 passed, 3 failed');
});

test('skipped tests are named', () => {
  expect(lineOf(countVitest(report({ numPassedTests: 1, numFailedTests: 0, numPendingTests: 2, numTodoTests: 1 }), 0))).toBe(
    '1 passed, 0 failed, 3 skipped',
  );
});

test('a runner that fails without a failing test is a failure', () => {
  expect(lineOf(countVitest(report({ numPassedTests: 10, numFailedTests: 0 }), 1))).toBe('10 passed, 1 failed');
  expect(lineOf(countPlaywright('/nowhere/report.json', 1))).toBe('0 passed, 1 failed');
});
