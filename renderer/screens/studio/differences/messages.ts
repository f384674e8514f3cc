import { messages } from '#core/messages/message';

/** Words of the list of differences. */
export const differenceListMessages = messages({
  none: { zh: '没有差别', en: 'No difference' },
  noneText: { zh: '两个版本的内容完全一样。', en: 'The two versions have the same content.' },
  count: { zh: '共 {count} 处不同，涉及 {groups} 个地方', en: '{count} differences in {groups} places' },
  contents: { zh: '改动的地方', en: 'What was changed' },
  added: { zh: '新增', en: 'added' },
  removed: { zh: '删除', en: 'removed' },
  changed: { zh: '修改', en: 'changed' },
  moved: { zh: '移动', en: 'moved' },
  renamed: { zh: '改编号', en: 'new id' },
  was: { zh: '原来', en: 'before' },
  is: { zh: '现在', en: 'now' },
  whatIsIn: { zh: '看其中的内容（{count} 项）', en: 'What is in it ({count})' },
  whatWasIn: { zh: '看删掉的内容（{count} 项）', en: 'What was in it ({count})' },
  more: { zh: '再显示 {count} 个地方', en: 'Show {count} more places' },
});
