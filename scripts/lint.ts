// Checks style, layers and dead code: `npm run lint`, or with `-- --fix` corrects what can be corrected.
import { run } from './lib/process.ts';

const lint = await run('eslint', ['--max-warnings=0', '.', ...process.argv.slice(2)]);
const knip = await run('knip', ['--no-progress']);
process.exitCode = lint === 0 ? knip : lint;
