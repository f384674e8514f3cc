import type { ChangePath } from '#core/editing/change';
import { freeId } from '#core/editing/free-id';
import type { Reply } from '#core/script/node-schema';

import { useWords } from '../../../app/words';
import { ConditionField } from './condition/condition-field';
import { IdField } from './id-field';
import { ItemList } from './item-list';
import { formMessages as words } from './messages';
import { TextField } from './text-field';

type ReplyListProps = {
  readonly path: ChangePath;
  readonly node: string;
  readonly replies: readonly Reply[];
};

/** What the victim answers: the first reply whose condition holds. */
export function ReplyList({ path, node, replies }: ReplyListProps) {
  const { say } = useWords();
  const create = (): Reply => ({
    id: freeId(`${node.slice(0, 50)}-${replies.length + 1}`, new Set(replies.map(({ id }) => id))),
    line: '',
  });
  return (
    <ItemList
      path={path}
      name={say(words.reply)}
      items={replies}
      addLabel={say(words.addReply)}
      create={create}
      head={(reply, at) => <IdField path={[...path, at, 'id']} kind="reply" id={reply.id} node={node} />}
    >
      {(reply, at) => (
        <>
          <TextField path={[...path, at, 'line']} label={say(words.line)} value={reply.line} isOptional />
          <TextField path={[...path, at, 'tells']} label={say(words.tells)} value={reply.tells} isOptional />
          <ConditionField
            path={[...path, at, 'when']}
            label={say(words.whenHeld)}
            value={reply.when}
            none={replies.length === 1 ? say(words.always) : say(words.otherwise)}
          />
        </>
      )}
    </ItemList>
  );
}
