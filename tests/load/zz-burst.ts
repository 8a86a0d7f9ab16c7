import { readOptions } from './options.ts';
import { measureBurst, measureMemory } from './parts.ts';
import { setStage } from './stage.ts';
const options = readOptions(process.env, process.argv.slice(2));
const stage = await setStage(options);
try {
  await measureMemory(stage, options);
  const { real, bare } = await measureBurst(stage, options);
  console.log('ratio', (real.p95 / bare.p95).toFixed(2), 'real', real.p50.toFixed(1), real.p95.toFixed(1), real.cpu.main.toFixed(0), real.cpu.all.toFixed(0), 'bare', bare.p50.toFixed(1), bare.p95.toFixed(1), bare.cpu.main.toFixed(0), bare.cpu.all.toFixed(0));
} finally {
  await stage.stop();
}
