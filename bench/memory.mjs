/** Leaves the most memory that a process had, in kilobytes, in the file that BENCH_MEMORY names. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) process.on('exit', () => { writeFileSync(process.env.BENCH_MEMORY ?? '', String(process.resourceUsage().maxRSS)); });
