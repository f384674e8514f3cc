/**
 * Draws the program's icons from the seal that the app itself shows, in a browser. Run by hand after the seal has changed; the
 * results are kept in build/icons, because packaging must not need a browser.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { chromium } from '@playwright/test';

import { browserArguments } from './config/browser-arguments.mjs';
import { findBrowser } from './test/find-browser.mjs';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'build/icons');
const seal = readFileSync(join(root, 'renderer/app/seal.svg'), 'utf8');

const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments() });
const page = await browser.newPage();

async function drawn(size) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${seal}`,
  );
  return page.screenshot({ omitBackground: true });
}

/** Windows: a directory of PNG pictures. 0 stands for 256. */
function toIco(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let at = head.length;
  pictures.forEach(({ size, png }, index) => {
    const entry = 6 + 16 * index;
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(at, entry + 12);
    at += png.length;
  });
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** macOS: blocks of a four-letter type, a length that counts its own eight bytes, and a PNG. */
function toIcns(pictures) {
  const types = { 128: 'ic07', 256: 'ic08', 512: 'ic09', 1024: 'ic10' };
  const blocks = pictures.map(({ size, png }) => {
    const head = Buffer.alloc(8);
    head.write(types[size], 0, 'latin1');
    head.writeUInt32BE(png.length + 8, 4);
    return Buffer.concat([head, png]);
  });
  const head = Buffer.alloc(8);
  head.write('icns', 0, 'latin1');
  head.writeUInt32BE(
    blocks.reduce((sum, block) => sum + block.length, 8),
    4,
  );
  return Buffer.concat([head, ...blocks]);
}

const pictures = [];
for (const size of [16, 24, 32, 48, 64, 128, 256, 512, 1024]) pictures.push({ size, png: await drawn(size) });
await browser.close();

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'icon.png'), pictures.find(({ size }) => size === 512).png);
writeFileSync(join(folder, 'icon.ico'), toIco(pictures.filter(({ size }) => size <= 256)));
writeFileSync(join(folder, 'icon.icns'), toIcns(pictures.filter(({ size }) => size >= 128)));
