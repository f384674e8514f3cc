import { draftSchemaOf } from '#core/editing/draft-document';
import { contentHash } from '#core/lib/content-hash';

import { contentFolder } from '../../support/content-folder';
import { runChild } from '../../support/run-child';
import { soakRounds } from '../../support/soak-rounds';
import { temporaryFolder } from '../../support/temporary-folder';
import { testHost, told } from '../../support/test-host';

/** Twenty here; the soak has two hundred. */
const rounds = soakRounds(20, 200);

type Saved = { readonly revision: number; readonly hash: string; readonly isSaved: boolean };

test(
  'a host killed while somebody types has every acknowledged step, and says what it brought back',
  async () => {
    const folders = { dataFolder: temporaryFolder(), contentFolder: contentFolder() };
    /** What the draft is at each revision that was sent, acknowledged or not. */
    const sent = new Map<number, string>();
    let acknowledged = 0;
    let opened: Record<string, unknown> = {};
    for (let round = 0; round < rounds; round += 1) {
      const child = runChild('type-until-killed.ts', [folders.dataFolder, folders.contentFolder]);
      opened = await child.next();
      // One save may be on disk whose acknowledgement the kill has cut off; one that was acknowledged is never missing.
      expect(opened['revision']).toBeGreaterThanOrEqual(acknowledged);
      if (round > 0) {
        expect(opened['hash']).toBe(sent.get(Number(opened['revision'])));
        expect(opened['recovered']).toMatchObject({ steps: expect.any(Number) as number });
      }
      // Killed after a number of lines that differs by round, while the child goes on typing: somewhere in the middle.
      const lines = 2 + ((round * 37) % 90);
      for (let heard = 0; heard < lines; heard += 1) {
        const { hash, isSaved, revision } = (await child.next()) as Saved;
        sent.set(revision, hash);
        if (isSaved) acknowledged = revision;
      }
      await child.kill('SIGKILL');
      for (const { hash, isSaved, revision } of (await child.rest()) as readonly Saved[]) {
        sent.set(revision, hash);
        if (isSaved) acknowledged = revision;
      }
    }

    const connection = (await testHost(folders)).connect();
    await told(connection, 'people:sign-in', { person: String(opened['author']), pin: '2468' });
    const file = await told(connection, 'studio:open-draft', {
      draft: String(opened['draft']),
      force: false,
    });
    expect(file.revision).toBeGreaterThanOrEqual(acknowledged);
    expect(contentHash(file.document)).toBe(sent.get(file.revision));
    expect(draftSchemaOf('script').safeParse(file.document).success).toBe(true);
  },
  Math.max(240_000, rounds * 6_000),
);
