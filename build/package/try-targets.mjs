/**
 * Runs electron-builder for every target of one system around a stand-in for Electron, as a program of its own, because it is loud and
 * changes its surroundings: node try-targets.mjs SYSTEM WORK-FOLDER. What it is about to hand to fpm, NSIS or the AppImage tool is kept
 * in WORK-FOLDER/told.json and goes no further: those tools are fetched, and nothing is fetched here.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import builder from 'electron-builder';
import { parse } from 'yaml';

import { electronVersion } from '../start/electron-binary.mjs';
import { makeElectronStub } from './electron-stub.mjs';

const { Arch, Platform, build } = builder;
const root = resolve(import.meta.dirname, '../..');
const [system, work] = process.argv.slice(2);
const archs = [Arch.x64, Arch.arm64];
/** A .dmg is made by tools that only macOS has: there the program itself is looked at. */
const targets = {
  linux: Platform.LINUX.createTarget(['AppImage', 'deb', 'tar.gz'], ...archs),
  win32: Platform.WINDOWS.createTarget(['nsis', 'zip'], ...archs),
  darwin: Platform.MAC.createTarget(['dir'], ...archs),
};

const text = (file) => readFileSync(file, 'utf8');

/** What is told to a tool, with the texts of the files that it is pointed at: they are gone when the build has ended. */
function keep(told) {
  if (!Array.isArray(told)) return { tool: 'AppImage', ...told };
  const [first, second] = told;
  if (!Array.isArray(first)) return { tool: 'nsis', defines: first };
  const mime = first.find((value) => value.includes('=/usr/share/mime/'))?.split('=')[0];
  const afterInstall = first[first.indexOf('--after-install') + 1];
  return {
    tool: 'deb',
    args: first,
    desktop: text(second),
    mime: text(mime),
    afterInstall: text(afterInstall),
  };
}

const { electronFuses: fuses } = parse(text(join(root, 'build/electron-builder.yml')));
const told = [];
makeElectronStub(join(work, 'electron'), electronVersion(root), system);
const made = await build({
  projectDir: root,
  publish: 'never',
  targets: targets[system],
  config: {
    extends: 'build/electron-builder.yml',
    electronDist: join(work, 'electron'),
    directories: { output: join(work, 'out') },
    // Signing is done by a program that only macOS has.
    ...(system === 'darwin' ? { electronFuses: { ...fuses, resetAdHocDarwinSignature: false } } : {}),
  },
  effectiveOptionComputed: (options) => {
    told.push(keep(options));
    return Promise.resolve(true);
  },
});
writeFileSync(join(work, 'told.json'), JSON.stringify({ made, told }));
