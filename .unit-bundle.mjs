const { bundle } = await import('./tools/lib/bundles.mjs');
await bundle('unit');
