import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { openAsar } from './asar-listing.mjs';
import { fusesOf } from './electron-stub.mjs';
import { judgePackage } from './judge-package.mjs';
import { judgeDeb, judgeDesktopEntry, judgeInfoList, judgeNsis } from './judge-targets.mjs';

const bundle = '劝得住.app/Contents';
/** The folders of the unpacked programs by processor, and where the parts stand in them. */
const layouts = {
  linux: {
    folders: { x64: 'linux-unpacked', arm64: 'linux-arm64-unpacked' },
    program: 'quandezhu',
    resources: 'resources',
  },
  win32: {
    folders: { x64: 'win-unpacked', arm64: 'win-arm64-unpacked' },
    program: 'quandezhu.exe',
    resources: 'resources',
  },
  darwin: {
    folders: { x64: 'mac', arm64: 'mac-arm64' },
    program: `${bundle}/Frameworks/Electron Framework.framework/Electron Framework`,
    resources: `${bundle}/Resources`,
    infoList: `${bundle}/Info.plist`,
  },
};

/** Off: run as Node, NODE_OPTIONS, --inspect, file: rights. On: cookies encrypted, archive checked, only the archive run. */
const fusesWanted = /^010011.0/;

/** The files that must have come out, and what each tool must have been told; `arch` counts as the tools were called. */
const archives = { linux: ['x64.tar.gz', 'arm64.tar.gz'], win32: ['x64.zip', 'arm64.zip'], darwin: [] };
const toolCalls = { linux: ['AppImage', 'AppImage', 'deb', 'deb'], win32: ['nsis', 'nsis'], darwin: [] };

function archOf({ args, defines }) {
  const isArm = args?.includes('arm64') || (defines && 'APP_ARM64' in defines);
  return isArm ? 'arm64' : 'x64';
}

function judgeTold(told) {
  if (told.tool === 'AppImage') return judgeDesktopEntry('AppImage', told.desktop);
  return told.tool === 'deb'
    ? judgeDeb(archOf(told), told.args, told)
    : judgeNsis(archOf(told), told.defines);
}

/** The archive of one unpacked program, with what is wrong about it and about the program's fuses. */
function openUnpacked(folder, { program, resources, infoList }, machinePaths, where) {
  const asar = openAsar(join(folder, resources, 'app.asar'));
  const wrong = judgePackage(asar, machinePaths).map((sentence) => `${where}: ${sentence}`);
  asar.close();
  const fuses = fusesOf(readFileSync(join(folder, program)));
  if (!fusesWanted.test(fuses))
    wrong.push(`${where}: the fuses are not set as build/electron-builder.yml says: ${fuses}`);
  if (infoList) wrong.push(...judgeInfoList(where, readFileSync(join(folder, infoList), 'utf8')));
  return { files: asar.files, fuses, wrong };
}

/** Looks at everything that `try-targets` has left in a folder. Answers the files of the archive, its fuses, and what is wrong. */
export function judgeSystem(system, work, machinePaths) {
  const { made, told } = JSON.parse(readFileSync(join(work, 'told.json'), 'utf8'));
  const layout = layouts[system];
  const programs = Object.entries(layout.folders).map(([arch, folder]) =>
    openUnpacked(join(work, 'out', folder), layout, machinePaths, `${system} ${arch}`),
  );
  const tools = told.map(({ tool }) => tool).sort();
  const missing = archives[system].filter((ending) => !made.some((file) => basename(file).endsWith(ending)));
  return {
    files: programs[0].files,
    fuses: programs[0].fuses,
    made: made.map((file) => basename(file)),
    tools,
    wrong: [
      ...programs.flatMap(({ wrong }) => wrong),
      ...missing.map((ending) => `${system}: nothing was made that ends with ${ending}`),
      ...(tools.join() === [...toolCalls[system]].sort().join()
        ? []
        : [`${system}: targets are missing: ${tools.join()}`]),
      ...told.flatMap(judgeTold),
    ],
  };
}
