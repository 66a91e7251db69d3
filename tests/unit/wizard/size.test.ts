import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it("the browser's part (evaluator, next question, reasons) is at most 2 kB brotli", async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/domain/wizard/engine.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const bytes = brotliCompressSync(outputFiles[0]?.contents ?? '').length;
  expect(bytes).toBeGreaterThan(500);
  expect(bytes).toBeLessThanOrEqual(2048);
});
