import { graphOfDraft } from '#core/editing/graph-model/graph-of-draft';
import { editScript } from '#core/editing/operations/script-operations';

import {
  createFlowElements,
  type FlowMarks,
} from '../../../../../../renderer/screens/studio/graph/flow-elements';
import { smallCase } from '../../../../../support/small-case';

const open = new Set<string>();
const draft = { script: smallCase.script, layout: {} };
const marks: FlowMarks = {
  problems: new Map(),
  visits: null,
  heat: null,
  target: null,
  labelOf: ({ id }) => id,
  role: '',
};

test('only the card that changed is another element', () => {
  const elements = createFlowElements();
  const before = graphOfDraft(draft, open);
  const drawn = elements(before.cards, before.shape.areas, new Set(), marks);
  const title = { path: ['scenes', 0, 'nodes', 0, 'title'], value: '别的', field: '标题' };
  const edited = editScript(draft, 'set-field', title);
  if (!edited.ok) throw new Error('The title can be set');
  const after = graphOfDraft(edited.value.document, open, before);
  const again = elements(after.cards, after.shape.areas, new Set(), marks);
  const changed = again.filter((element, at) => element !== drawn[at]).map(({ id }) => id);
  expect(changed).toEqual([draft.script.scenes[0]?.nodes[0]?.id]);
});

test('what is chosen or has a problem is another element, and nothing else', () => {
  const elements = createFlowElements();
  const { cards, shape } = graphOfDraft(draft, open);
  const [first, second] = cards.map(({ id }) => id);
  const drawn = elements(cards, shape.areas, new Set(), marks);
  const problems = new Map([[second ?? '', 2]]);
  const again = elements(cards, shape.areas, new Set([first ?? '']), { ...marks, problems });
  expect(again.filter((element, at) => element !== drawn[at]).map(({ id }) => id)).toEqual([first, second]);
});
