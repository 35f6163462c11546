// Checks the locators of the shipped pack against copies of the sources: `npm run verify -- --archive DIR`.
import { spawn } from 'node:child_process';
import { bundle } from './lib/bundle.ts';
import { inRoot } from './lib/paths.ts';
import { exitCode } from './lib/process.ts';

await bundle({ production: false });
const args = [inRoot('dist', 'communique.cjs'), 'verify', ...process.argv.slice(2)];
process.exitCode = await exitCode(spawn(process.execPath, args, { stdio: 'inherit' }));
