// Checks the types of all parts: `npm run types`. Project references keep what has not changed.
import { run } from './lib/process.ts';

process.exitCode = await run('tsc', ['-b', ...process.argv.slice(2)]);
