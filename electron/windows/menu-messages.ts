import { messages } from '#core/messages/message';

/** Labels of the desktop's menu. */
export const menuMessages = messages({
  file: { zh: '文件', en: 'File' },
  quit: { zh: '退出', en: 'Quit' },
  edit: { zh: '编辑', en: 'Edit' },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' },
  cut: { zh: '剪切', en: 'Cut' },
  copy: { zh: '复制', en: 'Copy' },
  paste: { zh: '粘贴', en: 'Paste' },
  selectAll: { zh: '全选', en: 'Select All' },
  view: { zh: '视图', en: 'View' },
  resetZoom: { zh: '实际大小', en: 'Actual Size' },
  zoomIn: { zh: '放大', en: 'Zoom In' },
  zoomOut: { zh: '缩小', en: 'Zoom Out' },
  fullScreen: { zh: '全屏', en: 'Full Screen' },
  unsaved: {
    zh: '还有刚写的字没有存上。现在关闭，这几个字会丢。',
    en: 'Your last words are not saved yet. Closing now loses them.',
  },
  stay: { zh: '先不关', en: 'Stay' },
  closeAnyway: { zh: '仍要关闭', en: 'Close anyway' },
  developerTools: { zh: '开发者工具', en: 'Developer Tools' },
});
