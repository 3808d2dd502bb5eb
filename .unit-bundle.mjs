import { bundle } from './tools/lib/bundles.mjs';
await Promise.all([bundle('cli'), bundle('unit')]);
