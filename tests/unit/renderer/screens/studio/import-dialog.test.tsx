import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { appError } from '#core/bridge/app-error';
import { fail, ok } from '#core/lib/result';
import type { ImportReport } from '#core/manual/import-report';
import { BridgeProvider } from '../../../../../renderer/app/bridge-context';
import { saveFile } from '../../../../../renderer/app/save-file';
import { ExportMenu } from '../../../../../renderer/screens/studio/manuals/export-menu';
import { ImportDialog } from '../../../../../renderer/screens/studio/manuals/import-dialog';
import { fakeBridge } from '../../../../support/fake-bridge';

jest.mock('../../../../../renderer/app/save-file', () => ({ saveFile: jest.fn() }));

const counts = { scenes: 1, nodes: 4, victimLines: 4, officerLines: 5, pairs: 4, endings: 0 };
const report: ImportReport = {
  form: 'manual',
  parts: [{ title: '手册：虚假购物', fraudType: 'F07', counts }],
  leftovers: [
    {
      place: { sheet: null, block: 11, row: null },
      text: '本材料由王某整理',
      reason: 'no-speaker',
      column: null,
    },
  ],
  personalData: [{ kind: 'phone', text: '联系电话 13800138000' }],
};
// jsdom has no Blob.arrayBuffer.
const bytes = { arrayBuffer: () => Promise.resolve(new Uint8Array([97, 98, 99]).buffer) };
const file = Object.assign(new File(['abc'], '手册.docx'), { slice: () => bytes });

function show(answers: Parameters<typeof fakeBridge>[1]) {
  const fake = fakeBridge({}, answers);
  const [onOpen, onClose] = [jest.fn(), jest.fn()];
  render(
    <BridgeProvider value={fake.bridge}>
      <ImportDialog onOpen={onOpen} onClose={onClose} />
    </BridgeProvider>,
  );
  return { ...fake, onOpen, onClose, user: userEvent.setup() };
}

const uploads = {
  'files:begin': () => ok({ upload: 'u1' }),
  'files:append': () => ok({ size: 3 }),
} as const;

describe('the import of a manual', () => {
  it('sends the file, then shows what was understood, what was not, and where it stands', async () => {
    const { asked, onOpen, user } = show({
      ...uploads,
      'documents:import': () => ok({ drafts: ['d1'], report }),
    });
    await user.upload(screen.getByLabelText('选择文件'), file);
    expect(await screen.findByText('已导入 1 份草稿')).toBeVisible();
    expect(asked('files:begin')).toEqual([{ name: '手册.docx', size: 3 }]);
    expect(asked('files:append')).toEqual([{ upload: 'u1', at: 0, base64: 'YWJj' }]);
    expect(asked('documents:import')).toEqual([{ upload: 'u1', name: '手册.docx' }]);
    expect(screen.getByText(/1 个场次，4 个节点，群众 4 句/)).toBeVisible();
    const leftovers = within(screen.getByRole('region', { name: '没有放进草稿的内容（1 处）' }));
    expect(leftovers.getByText('第 11 段')).toBeVisible();
    expect(leftovers.getByText('本材料由王某整理')).toBeVisible();
    expect(screen.getByText('联系电话 13800138000', { exact: false })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '保存报告' }));
    expect(saveFile).toHaveBeenCalledWith(expect.objectContaining({ name: '导入报告 手册.docx.txt' }));
    await user.click(screen.getByRole('button', { name: '打开草稿' }));
    expect(onOpen).toHaveBeenCalledWith('d1');
  });

  it('says why a file was refused, and lets another one be chosen', async () => {
    const { onClose, user } = show({
      ...uploads,
      'documents:import': () => fail(appError('documents/nothing-found')),
    });
    await user.upload(screen.getByLabelText('选择文件'), file);
    expect(await screen.findByRole('alert')).toHaveTextContent('没有找到对话、问答或剧本表格');
    expect(screen.getByLabelText('选择文件')).toBeVisible();
    await user.click(screen.getAllByRole('button', { name: '关闭' }).at(-1) as HTMLElement);
    expect(onClose).toHaveBeenCalledWith(0);
  });

  it('hands out the template', async () => {
    const template = { name: '剧本填写模板.xlsx', mediaType: 'x', base64: 'YQ==' };
    const { asked, user } = show({ 'documents:get-template': () => ok(template) });
    await user.click(screen.getByRole('button', { name: 'Excel 模板' }));
    expect(asked('documents:get-template')).toEqual([{ format: 'xlsx' }]);
    expect(saveFile).toHaveBeenLastCalledWith(template);
  });
});

describe('the export of a script', () => {
  it('offers three formats, saves the file, and folds up', async () => {
    const exported = { name: 'x.docx', mediaType: 'x', base64: 'YQ==' };
    const { asked, bridge } = fakeBridge({}, { 'documents:export': () => ok(exported) });
    render(
      <BridgeProvider value={bridge}>
        <ExportMenu source={{ draft: 'd1' }} />
      </BridgeProvider>,
    );
    const user = userEvent.setup();
    const button = screen.getByRole('button', { name: '导出' });
    await user.click(button);
    expect(screen.getAllByRole('button')).toHaveLength(4);
    await user.keyboard('{Escape}');
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(button).toHaveFocus();
    await user.click(button);
    await user.click(screen.getByRole('button', { name: 'Word 文档（.docx）' }));
    expect(saveFile).toHaveBeenLastCalledWith(exported);
    expect(asked('documents:export')).toEqual([{ source: { draft: 'd1' }, format: 'docx' }]);
    expect(button).toHaveAttribute('aria-expanded', 'false');
  });
});
