import { messages } from '#core/messages/message';

/** Sentences of manuals in and out. */
export const manualMessages = messages({
  export: { zh: '导出', en: 'Export' },
  exportAs: { zh: '导出为', en: 'Export as' },
  docx: { zh: 'Word 文档（.docx）', en: 'Word document (.docx)' },
  xlsx: { zh: 'Excel 表格（.xlsx）', en: 'Excel workbook (.xlsx)' },
  twee: { zh: 'Twine（.twee）', en: 'Twine (.twee)' },
  exportHint: { zh: '改好后可以再导入，内容不丢。', en: 'Can be changed and imported again without loss.' },
  importTitle: { zh: '从手册导入', en: 'Import a manual' },
  importLead: {
    zh: '选一份 Word（.docx）、Excel（.xlsx）或 Twine（.twee）文件。程序读成草稿，并告诉您哪些读懂了、哪些没有；原文件不改动。',
    en: 'Choose a Word (.docx), Excel (.xlsx) or Twine (.twee) file. It is read into a draft, and you are told what was understood and what was not; the file itself is not changed.',
  },
  choose: { zh: '选择文件', en: 'Choose a file' },
  templates: { zh: '还没有写？先下载模板：', en: 'Nothing written yet? Take the template:' },
  templateDocx: { zh: 'Word 模板', en: 'Word template' },
  templateXlsx: { zh: 'Excel 模板', en: 'Excel template' },
  sending: { zh: '正在送入 {name}……', en: 'Handing in {name}…' },
  reading: { zh: '正在读 {name}……', en: 'Reading {name}…' },
  close: { zh: '关闭', en: 'Close' },
  done: { zh: '已导入 {count} 份草稿', en: '{count} drafts imported' },
  openDraft: { zh: '打开草稿', en: 'Open the draft' },
  openDraftOf: { zh: '打开草稿“{title}”', en: 'Open the draft “{title}”' },
  saveReport: { zh: '保存报告', en: 'Save the report' },
  reportName: { zh: '导入报告', en: 'import report' },
  another: { zh: '再导入一份', en: 'Import another' },
  tooLarge: {
    zh: '文件超过 40 MB，请先拆开或去掉图片。',
    en: 'Larger than 40 MB: split it or take the pictures out.',
  },
  more: { zh: '还有 {count} 处，见保存的报告。', en: '{count} more, see the saved report.' },
});
