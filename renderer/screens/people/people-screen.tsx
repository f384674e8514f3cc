import { useEffect, useState } from 'react';

import { isGranted, type Person } from '#core/people/person';

import { usePeople, useSession } from '../../app/app-stores';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { AddPersonDialog } from './add-person-dialog';
import { EditPersonDialog } from './edit-person-dialog';
import { peopleMessages as words } from './messages';
import { PeopleTable } from './people-table';
import { RemovePersonDialog } from './remove-person-dialog';
import { ResetPinDialog } from './reset-pin-dialog';

type Open = { readonly kind: 'add' } | { readonly kind: 'edit' | 'pin' | 'remove'; readonly person: Person };

/** Who may sign in on this computer, and what they may do. */
export function PeopleScreen() {
  const { say } = useWords();
  const me = useSession(({ status }) => (status.kind === 'ready' ? status.value.person : null));
  const people = usePeople((state) => state.people);
  const load = usePeople((state) => state.load);
  const [open, setOpen] = useState<Open | null>(null);
  useEffect(() => void load(), [load]);
  const close = () => setOpen(null);

  if (!isGranted(me?.role ?? null, 'manage-people')) {
    return (
      <Page title={say(words.title)}>
        <Notice>{say(words.notAllowed)}</Notice>
      </Page>
    );
  }
  return (
    <Page
      title={say(words.title)}
      lead={say(words.lead)}
      actions={
        <Button kind="primary" icon="add" onClick={() => setOpen({ kind: 'add' })}>
          {say(words.add)}
        </Button>
      }
    >
      <Loaded of={people} onRetry={() => void load()}>
        {(everyone) => (
          <PeopleTable
            people={everyone}
            me={me?.id ?? null}
            onEdit={(person) => setOpen({ kind: 'edit', person })}
            onResetPin={(person) => setOpen({ kind: 'pin', person })}
            onRemove={(person) => setOpen({ kind: 'remove', person })}
          />
        )}
      </Loaded>
      {open?.kind === 'add' && <AddPersonDialog onClose={close} />}
      {open?.kind === 'edit' && (
        <EditPersonDialog person={open.person} isMe={open.person.id === me?.id} onClose={close} />
      )}
      {open?.kind === 'pin' && <ResetPinDialog person={open.person} onClose={close} />}
      {open?.kind === 'remove' && <RemovePersonDialog person={open.person} onClose={close} />}
    </Page>
  );
}
