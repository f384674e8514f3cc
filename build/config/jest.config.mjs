import { resolve } from 'node:path';

/** Absolute: jest resolves a project's relative root against the parent's, not against this file. */
const rootDir = resolve(import.meta.dirname, '../..');

/** One swc set-up for each syntax: with `tsx` on, a generic arrow function in a .ts file would not parse. */
const swc = (tsx) => [
  '@swc/jest',
  {
    sourceMaps: 'inline',
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx },
      transform: { react: { runtime: 'automatic' } },
    },
  },
];

const shared = {
  rootDir,
  transform: {
    '\\.tsx$': swc(true),
    '\\.(ts|mjs|js)$': swc(false),
    '\\.(md|svg)$': '<rootDir>/tests/support/text-transform.cjs',
  },
  // The first is published as ES modules only; the second imports parts of Node on the way, which jest's world does not allow.
  transformIgnorePatterns: ['/node_modules/(?!@noble/|pptxgenjs/)'],
  // mjs last: a package that ships both spellings must be read as CommonJS.
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'json', 'node', 'mjs'],
  moduleNameMapper: {
    // Loading the real package in plain Node would try to download a binary.
    '^electron$': '<rootDir>/tests/support/electron-stub.ts',
    '\\.css$': '<rootDir>/tests/support/style-stub.ts',
    // Vite's way to import a file as text.
    '^(.+)\\?raw$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

const project = (displayName, more) => ({ ...shared, displayName, ...more });

export default {
  rootDir,
  coverageProvider: 'babel',
  coverageDirectory: 'coverage',
  collectCoverageFrom: ['core/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx}'],
  maxWorkers: '100%',
  // Real files and hashes, whole screens: on a busy machine a test may take long, and none is about time.
  testTimeout: 60_000,
  projects: [
    project('node', {
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/unit/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/tests/unit/renderer/'],
    }),
    project('dom', {
      testEnvironment: '<rootDir>/tests/support/dom-environment.ts',
      testMatch: ['<rootDir>/tests/unit/renderer/**/*.test.{ts,tsx}'],
      setupFilesAfterEnv: ['<rootDir>/tests/support/dom-setup.ts'],
    }),
    project('integration', {
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/integration/**/*.test.ts'],
    }),
  ],
};
