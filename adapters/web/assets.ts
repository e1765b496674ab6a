import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { Hono } from 'hono';

const FOLDER = new URL('assets/', import.meta.url);
const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
const YEAR = 'public, max-age=31536000, immutable';

type Asset = { bytes: Uint8Array<ArrayBuffer>; type: string; version: string };

const assets = new Map<string, Asset>();
for (const name of readdirSync(FOLDER)) add(name, readFileSync(new URL(name, FOLDER)));
add(
  'weui.css',
  readFileSync(createRequire(import.meta.url).resolve('weui/dist/style/weui.min.css')),
);

function add(name: string, content: Buffer) {
  assets.set(name, {
    bytes: new Uint8Array(content),
    type: TYPES[extname(name)] ?? 'application/octet-stream',
    version: createHash('sha256').update(content).digest('base64url').slice(0, 10),
  });
}

/** The address of a file of `assets/`; it changes with the file, so browsers keep it for good. */
export function asset(name: string): string {
  const known = assets.get(name);
  if (!known) throw new Error(`adapters/web/assets/${name} does not exist`);
  return `/assets/${name}?v=${known.version}`;
}

export function assetRoutes(): Hono {
  return new Hono().get('/assets/:name', (c) => {
    const known = assets.get(c.req.param('name'));
    if (!known) return c.notFound();
    const etag = `"${known.version}"`;
    c.header('ETag', etag);
    c.header('Cache-Control', c.req.query('v') === known.version ? YEAR : 'no-cache');
    if (c.req.header('If-None-Match') === etag) return c.body(null, 304);
    return c.body(known.bytes, 200, { 'Content-Type': known.type });
  });
}
