// npm run package: the VSIX for this platform, with the native segmenter inside.
import { ensureDependencies } from './ensureDependencies.mjs';
import { makePackage } from './makePackage.mjs';
import { runMain } from './run.mjs';

await runMain(async () => {
  await ensureDependencies();
  await makePackage();
  return 0;
});
