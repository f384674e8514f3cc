import { appError } from '#core/bridge/app-error';
import type { KeySummary } from '#core/bridge/pack-channels';
import { fail, ok } from '#core/lib/result';
import { fileNamePart } from '#core/pack/file-name-part';
import { keyFingerprint, keyLines, readKeyLines } from '#core/pack/key-text';
import { publicKeyText } from '#core/pack/public-key';

import type { StoredKey } from '../../storage/repositories/keys/key-repository';
import { actingPerson, type Answer, type ChannelsOf, type Handlers } from '../handlers';
import type { HostContext } from '../host-context';
import { openSecret, sealedBytes, sealSecret } from './sealed-secret';
import { publicKeyOf } from './signing-key';

function summaryOf(key: StoredKey): KeySummary {
  const { secret, ...rest } = key;
  return {
    ...rest,
    fingerprint: keyFingerprint(Buffer.from(key.publicKey, 'base64')),
    isOwn: secret !== null,
  };
}

/** The own key that is in use, if there is one. */
export function ownKey({ repositories }: Pick<HostContext, 'repositories'>): StoredKey | null {
  return (
    repositories.keys.all().find(({ secret, revokedAt }) => secret !== null && revokedAt === null) ?? null
  );
}

/** Keys that sign packs and keys that packs are trusted by. */
export function keyHandlers(context: HostContext): Handlers<ChannelsOf<'keys'>> {
  const { clock, randomBytes, repositories } = context;
  const { keys } = repositories;
  const known = (publicKey: string): Answer<KeySummary> => {
    const key = keys.find(publicKey);
    return key === null ? fail(appError('keys/unknown-key')) : ok(summaryOf(key));
  };
  return {
    'keys:list': () => ok(keys.all().map(summaryOf)),
    'keys:make': ({ unit, passphrase }, caller) => {
      if (ownKey(context) !== null) return fail(appError('keys/own-key-present'));
      const seed = randomBytes(32);
      const publicKey = publicKeyOf(seed);
      const secret = sealSecret(seed, passphrase, randomBytes).toString('base64');
      keys.add({ publicKey, unit, secret, addedAt: clock(), addedBy: actingPerson(caller).id });
      return known(publicKey);
    },
    'keys:trust': ({ unit, publicKey }, caller) => {
      if (keys.find(publicKey) !== null) return fail(appError('keys/key-known'));
      keys.add({ publicKey, unit, secret: null, addedAt: clock(), addedBy: actingPerson(caller).id });
      return known(publicKey);
    },
    'keys:revoke': ({ publicKey, reason }) => {
      // A key that was revoked once keeps the day and the reason of that.
      keys.revoke(publicKey, clock(), reason);
      return known(publicKey);
    },
    'keys:get-public': () => {
      const key = ownKey(context);
      if (key === null) return fail(appError('keys/no-own-key'));
      return ok({
        name: `${fileNamePart(key.unit)}.qzkey`,
        mediaType: 'application/json',
        base64: Buffer.from(publicKeyText(key)).toString('base64'),
      });
    },
    'keys:get-paper': () => {
      const key = ownKey(context);
      if (key?.secret == null) return fail(appError('keys/no-own-key'));
      return ok({
        unit: key.unit,
        fingerprint: keyFingerprint(Buffer.from(key.publicKey, 'base64')),
        lines: keyLines(Buffer.from(key.secret, 'base64')),
      });
    },
    'keys:restore': ({ unit, text, passphrase }, caller) => {
      if (ownKey(context) !== null) return fail(appError('keys/own-key-present'));
      const read = readKeyLines(text, sealedBytes);
      if (!read.ok) return fail(appError('keys/unreadable', { line: read.line }));
      const seed = openSecret(read.value, passphrase);
      if (seed === null) return fail(appError('keys/wrong-passphrase'));
      const publicKey = publicKeyOf(seed);
      const secret = Buffer.from(read.value).toString('base64');
      const present = keys.find(publicKey);
      if (present !== null && present.revokedAt !== null) return fail(appError('keys/key-known'));
      if (present !== null) keys.own(publicKey, secret);
      else keys.add({ publicKey, unit, secret, addedAt: clock(), addedBy: actingPerson(caller).id });
      return known(publicKey);
    },
  };
}
