import { z } from 'zod';

import { textSchema } from '../script/move-schema';
import { plainTextSchema } from '../script/plain-text';
import { duties } from '../script/vocabulary';

/** 权限: what a person may do in the program. Not the duty that a person plays in a talk. */
export const roles = ['trainee', 'instructor', 'reviewer', 'administrator', 'supervisor'] as const;
export type Role = (typeof roles)[number];

/** What a channel may ask of the person who acts. `anyone` needs nobody signed in. */
export const permissions = [
  'anyone',
  'signed-in',
  'practise',
  'teach',
  'edit-scripts',
  'approve-scripts',
  'hand-in-files',
  'exchange-packs',
  'see-all-results',
  'manage-people',
  'administer',
] as const;
export type Permission = (typeof permissions)[number];

const granted: Readonly<Record<Role, readonly Permission[]>> = {
  trainee: ['practise'],
  instructor: [
    'practise',
    'teach',
    'edit-scripts',
    'approve-scripts',
    'hand-in-files',
    'exchange-packs',
    'see-all-results',
  ],
  reviewer: ['practise', 'approve-scripts', 'see-all-results'],
  administrator: [
    'practise',
    'teach',
    'hand-in-files',
    'exchange-packs',
    'manage-people',
    'administer',
    'see-all-results',
  ],
  supervisor: ['see-all-results'],
};

/** Whether a role holds a permission; `null` is nobody signed in. */
export function isGranted(role: Role | null, permission: Permission): boolean {
  if (permission === 'anyone') return true;
  if (role === null) return false;
  return permission === 'signed-in' || granted[role].includes(permission);
}

/** Roles that cannot be used without a PIN (design 6). */
export const rolesWithPin: readonly Role[] = ['instructor', 'reviewer', 'administrator'];

/** Four to twelve digits. */
export const pinSchema = z.string().regex(/^\d{4,12}$/, 'a PIN is 4 to 12 digits');

/** What a person says of themselves; names stay in these two columns only. */
export const personDetailsSchema = z.strictObject({
  name: textSchema.max(40),
  unit: plainTextSchema.max(60),
  duty: z.enum(duties),
});

/** A person on this computer. */
export type Person = z.infer<typeof personDetailsSchema> & {
  readonly id: string;
  readonly role: Role;
  readonly hasPin: boolean;
  readonly createdAt: number;
};
