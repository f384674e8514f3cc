/** The official place; a mirror replaces it. Only `npm start` ever asks there, and says so. */
const officialBase = 'https://github.com/electron/electron/releases/download/';

/** Where the Electron zip of this version and machine is to be had, by the same settings that Electron's own installer reads. */
export function electronSource(version, env = process.env, platform = process.platform, arch = process.arch) {
  const setting = (name) => env[`npm_config_electron_${name}`] || env[`ELECTRON_${name.toUpperCase()}`];
  const base = setting('mirror') || officialBase;
  const folder = (setting('custom_dir') || `v${version}`).replace('{{ version }}', version);
  const file = `electron-v${version}-${platform}-${arch}.zip`;
  return { file, url: `${base.endsWith('/') ? base : `${base}/`}${folder}/${file}` };
}
