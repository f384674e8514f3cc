import { migration0010 } from './0010-bodies';
import { migration0020 } from './0020-people';
import { migration0030 } from './0030-runs';
import { migration0040 } from './0040-studio';
import { migration0050 } from './0050-packs';
import { migration0060 } from './0060-kiosk';
import { migration0080 } from './0080-seal';
import type { Migration } from './migration';

/** Every step of the schema, in order. */
export const allMigrations: readonly Migration[] = [
  migration0010,
  migration0020,
  migration0030,
  migration0040,
  migration0050,
  migration0060,
  migration0080,
];
