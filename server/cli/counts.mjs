/** Counts of two test runners as one line. */
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {string} report file of vitest's json reporter @param {number} code its exit code @returns {Counts} */
export function countVitest(report, code) {
  const read = readReport(report);
  return atLeastOne(
    {
      passed: read?.numPassedTests ?? 0,
      failed: read?.numFailedTests ?? 0,
      skipped: (read?.numPendingTests ?? 0) + (read?.numTodoTests ?? 0),
    },
    code,
  );
}

/** @param {string} report file of Playwright's json reporter @param {number} code its exit code @returns {Counts} */
export function countPlaywright(report, code) {
  const stats = readReport(report)?.stats;
  // Passed at a second try is a pass for the runner; it says so in its own output.
  return atLeastOne(
    { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0, skipped: stats?.skipped ?? 0 },
    code,
  );
}

/** A runner that failed without a failing test (it could not start, a file could not be read) counts as one failure. */
function atLeastOne(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** @param {readonly Counts[]} all @returns {Counts} */
export function sum(all) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const each of all) for (const key of Object.keys(total)) total[key] += each[key];
  return total;
}

/** @param {Counts} counts @returns {string} */
export function lineOf({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
