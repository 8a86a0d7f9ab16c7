import { readFileSync } from 'node:fs';
import { readOptions } from './options.ts';
import { measureMemory } from './parts.ts';
import { setStage } from './stage.ts';
import { now } from './child.ts';
const options = readOptions(process.env, process.argv.slice(2));
const stage = await setStage(options);
const pause = (ms: number) => new Promise((r) => setTimeout(r, ms));
try {
  await measureMemory(stage, options);
  await stage.console.real.timeout(9000).emitWithAck('command', { do: 'go', step: stage.seen()?.console.step ?? 0, activity: 'dilemma', phase: 'first' });
  await pause(1300);
  const view: any = stage.seen()?.console.view;
  const shown = view.stage.activity.cards;
  const material = { activity: 'dilemma', options: shown.story.options.map((o: any) => o.id), cards: shown.cards.map((c: any) => c.id) };
  const acc: any = { real: new Map(), bare: new Map() };
  const N = 10;
  for (let r = 0; r < 20 + N; r++) for (const side of ['real', 'bare'] as const) {
    if (r >= 20) await stage.probe[side].ask('profile-start', null);
    await Promise.all(stage.workers.map((w) => w.ask('burst', { side, at: now() + 60, revision: r + 1, ...material })));
    if (r >= 20) {
      await stage.probe[side].ask('profile-stop', { file: '/tmp/p.cpuprofile' });
      const p = JSON.parse(readFileSync('/tmp/p.cpuprofile', 'utf8'));
      const id = new Map<number, any>(p.nodes.map((n: any) => [n.id, n]));
      p.samples.forEach((s: number, i: number) => { const n = id.get(s); const k = n.callFrame.functionName + ' ' + n.callFrame.url.split('/').slice(-2).join('/') + ':' + n.callFrame.lineNumber; acc[side].set(k, (acc[side].get(k) ?? 0) + p.timeDeltas[i] / 1000 / N); });
    }
    await pause(side === 'real' ? 1300 : 300);
  }
  const keys = new Set([...acc.real.keys(), ...acc.bare.keys()]);
  const rows = [...keys].map((k) => [k, acc.real.get(k) ?? 0, acc.bare.get(k) ?? 0] as const).filter(([k]) => !/idle|inspector|profil|child.ts|probe.ts/.test(k)).sort((a, b) => b[1] - b[2] - (a[1] - a[2]));
  console.log('sum', rows.reduce((a, r) => a + r[1], 0).toFixed(1), rows.reduce((a, r) => a + r[2], 0).toFixed(1));
  for (const [k, a, b] of rows.slice(0, 50)) console.log((a - b).toFixed(2), a.toFixed(2), b.toFixed(2), k);
  console.log('...'); for (const [k, a, b] of rows.slice(-8)) console.log((a - b).toFixed(2), a.toFixed(2), b.toFixed(2), k);
} finally { await stage.stop(); }
