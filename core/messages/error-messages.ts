import type { AppError, ErrorCode } from '../bridge/app-error';
import { say, type Language, type Message } from './message';

/** Three sentences for each error: what happened, what was kept safe, what to do now. */
export type ErrorSentences = { readonly what: Message; readonly safe: Message; readonly now: Message };

const kept: Message = { zh: '已经保存的都还在。', en: 'Everything saved is still there.' };
const unchanged: Message = { zh: '什么都没有改动。', en: 'Nothing was changed.' };
const again: Message = { zh: '请再试一次。', en: 'Please try again.' };

/** The catalogue. A code without its sentences does not compile. */
export const errorMessages: Readonly<Record<ErrorCode, ErrorSentences>> = {
  'bridge/bad-request': {
    what: {
      zh: '程序送出的请求不合规（{channel} {path}）。',
      en: 'The program sent a request that is not valid ({channel} {path}).',
    },
    safe: unchanged,
    now: {
      zh: '请刷新页面再试；还不行，把诊断文件交给管理员。',
      en: 'Reload and try again; if it stays, give the diagnostics file to your administrator.',
    },
  },
  'bridge/unknown-channel': {
    what: {
      zh: '程序的两部分版本不一致（{channel}）。',
      en: 'Two parts of the program are of different versions ({channel}).',
    },
    safe: unchanged,
    now: { zh: '请关闭程序重新打开。', en: 'Close the program and open it again.' },
  },
  'bridge/unreachable': {
    what: { zh: '连不上主程序，它可能已经退出。', en: 'The host cannot be reached; it may have stopped.' },
    safe: kept,
    now: { zh: '请重新启动程序，然后回到这里接着做。', en: 'Start the program again, then go on here.' },
  },
  'bridge/too-large': {
    what: { zh: '送出的内容太大。', en: 'What was sent is too large.' },
    safe: unchanged,
    now: { zh: '请减少内容再试。', en: 'Send less and try again.' },
  },
  'people/not-signed-in': {
    what: { zh: '现在没有人登录。', en: 'Nobody is signed in.' },
    safe: kept,
    now: { zh: '请先选择自己。', en: 'Choose yourself first.' },
  },
  'people/not-allowed': {
    what: { zh: '您的权限不能做这件事。', en: 'Your role does not allow this.' },
    safe: unchanged,
    now: {
      zh: '需要的话，请管理员来做或调整权限。',
      en: 'Ask an administrator to do it or to change your role.',
    },
  },
  'people/wrong-pin': {
    what: { zh: 'PIN 不对。', en: 'The PIN is wrong.' },
    safe: unchanged,
    now: {
      zh: '请再输一次；忘了可请管理员重设。',
      en: 'Enter it again; an administrator can set a new one.',
    },
  },
  'people/too-many-tries': {
    what: { zh: 'PIN 连错多次，先停 {seconds} 秒。', en: 'Too many wrong PINs; wait {seconds} seconds.' },
    safe: unchanged,
    now: { zh: '到时间再试。', en: 'Try again after that.' },
  },
  'people/pin-needed': {
    what: { zh: '这个权限必须设 PIN。', en: 'This role needs a PIN.' },
    safe: unchanged,
    now: { zh: '请设 4 到 12 位数字。', en: 'Set 4 to 12 digits.' },
  },
  'people/name-taken': {
    what: {
      zh: '这台电脑上已有同单位同名的人。',
      en: 'There is already a person of this name and unit on this computer.',
    },
    safe: unchanged,
    now: {
      zh: '请直接选那个名字，或在名字后加警号尾数区分。',
      en: 'Choose that person, or add something to tell the two apart.',
    },
  },
  'people/unknown-person': {
    what: { zh: '找不到这个人，可能已被移除。', en: 'This person is not here any more.' },
    safe: unchanged,
    now: { zh: '请刷新名单。', en: 'Reload the list.' },
  },
  'people/wrong-recovery-code': {
    what: { zh: '恢复码不对。', en: 'The recovery code is wrong.' },
    safe: unchanged,
    now: { zh: '请对照打印的那张纸再输一次。', en: 'Check the printed sheet and enter it again.' },
  },
  'people/last-administrator': {
    what: { zh: '这是最后一位管理员。', en: 'This is the last administrator.' },
    safe: unchanged,
    now: { zh: '请先让另一个人成为管理员。', en: 'Make somebody else an administrator first.' },
  },
  'library/unknown-exercise': {
    what: { zh: '找不到这份小练。', en: 'This exercise is not here.' },
    safe: kept,
    now: { zh: '请回到案例库重新选择。', en: 'Go back to the library and choose again.' },
  },
  'library/unknown-script': {
    what: { zh: '找不到这个剧本。', en: 'This script is not here.' },
    safe: kept,
    now: { zh: '请回到案例库重新选择。', en: 'Go back to the library and choose again.' },
  },
  'library/unknown-ruleset': {
    what: { zh: '找不到评分规则。', en: 'The ruleset is not here.' },
    safe: kept,
    now: {
      zh: '程序文件可能不全，请重新安装或请管理员检查。',
      en: 'Program files may be missing; reinstall or ask an administrator.',
    },
  },
  'runs/unknown-run': {
    what: { zh: '找不到这次演练。', en: 'This run is not here.' },
    safe: kept,
    now: { zh: '请到“进度”里看看。', en: 'Look for it under Progress.' },
  },
  'runs/not-yours': {
    what: { zh: '这是别人的演练。', en: 'This run belongs to somebody else.' },
    safe: unchanged,
    now: { zh: '请用本人的名字登录。', en: 'Sign in as that person.' },
  },
  'runs/held-elsewhere': {
    what: { zh: '这次演练正在另一个窗口里进行。', en: 'This run is going on in another window.' },
    safe: kept,
    now: { zh: '请到那个窗口继续，或在这里接过来。', en: 'Go on in that window, or take it over here.' },
  },
  'runs/out-of-order': {
    what: {
      zh: '这一步和已保存的记录接不上（第 {seq} 步）。',
      en: 'This step does not follow the saved log (step {seq}).',
    },
    safe: kept,
    now: {
      zh: '请重新打开这次演练，从最后保存的一步接着练。',
      en: 'Open the run again and go on from the last saved step.',
    },
  },
  'runs/event-refused': {
    what: { zh: '这一步现在不能做（{reason}）。', en: 'This step is not possible now ({reason}).' },
    safe: kept,
    now: { zh: '请重新打开这次演练。', en: 'Open the run again.' },
  },
  'runs/ended': {
    what: { zh: '这次演练已经结束。', en: 'This run has ended.' },
    safe: kept,
    now: { zh: '请看复盘。', en: 'See its debrief.' },
  },
  'runs/not-playable': {
    what: {
      zh: '这次演练用的内容或程序版本不在这里，不能接着练（{reason}）。',
      en: 'The content or program version of this run is not here; it cannot go on ({reason}).',
    },
    safe: { zh: '当时的成绩仍然保留。', en: 'Its recorded result is kept.' },
    now: { zh: '请从案例库重新开始一次。', en: 'Start a new run from the library.' },
  },
  'studio/unknown-draft': {
    what: {
      zh: '没有这份草稿，可能已被彻底清除。',
      en: 'There is no such draft; it may have been removed for good.',
    },
    safe: kept,
    now: { zh: '请回到草稿列表。', en: 'Go back to the list of drafts.' },
  },
  'studio/draft-discarded': {
    what: { zh: '这份草稿已扔进回收区，不能改动。', en: 'This draft was thrown away and cannot be changed.' },
    safe: kept,
    now: {
      zh: '要接着写，请先把它取回（30 天内都可以）。',
      en: 'Bring it back first (within 30 days) to go on.',
    },
  },
  'studio/held-elsewhere': {
    what: {
      zh: '这份草稿正由{name}在另一个窗口里写。',
      en: '{name} has this draft open for writing in another window.',
    },
    safe: kept,
    now: { zh: '请等对方关闭，或由您接管。', en: 'Wait until it is closed there, or take it over.' },
  },
  'studio/out-of-step': {
    what: {
      zh: '这份草稿在别处已有改动（第 {revision} 步），这里的接不上。',
      en: 'This draft was changed elsewhere (step {revision}); what is here does not follow it.',
    },
    safe: kept,
    now: { zh: '请重新打开草稿，再接着写。', en: 'Open the draft again, then go on.' },
  },
  'studio/steps-refused': {
    what: {
      zh: '这步改动与草稿对不上（{reason} {path}），没有保存。',
      en: 'This change does not fit the draft ({reason} {path}) and was not saved.',
    },
    safe: kept,
    now: {
      zh: '请重新打开草稿；再出现，把诊断文件交给管理员。',
      en: 'Open the draft again; if it stays, give the diagnostics file to your administrator.',
    },
  },
  'studio/unknown-version': {
    what: { zh: '没有这个版本。', en: 'There is no such version.' },
    safe: unchanged,
    now: { zh: '请回到版本列表。', en: 'Go back to the list of versions.' },
  },
  'studio/id-taken': {
    what: { zh: '编号 {id} 已被另一部剧本占用。', en: 'The id {id} already belongs to another script.' },
    safe: kept,
    now: { zh: '请换一个编号，再提交。', en: 'Choose another id, then hand it in.' },
  },
  'studio/already-submitted': {
    what: { zh: '同一内容已有一个版本在等审核。', en: 'A version of this is already waiting for review.' },
    safe: unchanged,
    now: {
      zh: '请等审核结果，或由提交人先撤回。',
      en: 'Wait for the decision, or have its author withdraw it first.',
    },
  },
  'studio/overtaken': {
    what: { zh: '在此期间已有更新的版本发布。', en: 'A newer version was published in the meantime.' },
    safe: unchanged,
    now: {
      zh: '请退回这一版；与新版对照后重新提交。',
      en: 'Return this one; compare with the newer version and hand it in again.',
    },
  },
  'studio/no-longer-sound': {
    what: {
      zh: '提交之后规则或剧本有变，现在查出 {count} 个问题，不能发布。',
      en: 'Rules or scripts have changed since; {count} problems stand against publishing now.',
    },
    safe: unchanged,
    now: {
      zh: '请退回，由作者改好再提交。',
      en: 'Return it, so that the author can mend it and hand it in again.',
    },
  },
  'studio/wrong-state': {
    what: {
      zh: '这个版本的状态已经变了，不能再这样处理。',
      en: 'This version is in another state by now, in which this cannot be done.',
    },
    safe: unchanged,
    now: { zh: '请刷新版本列表再看。', en: 'Look at the list of versions again.' },
  },
  'studio/own-version': {
    what: { zh: '自己提交的版本不能由自己审核。', en: 'You cannot decide on a version that you handed in.' },
    safe: unchanged,
    now: { zh: '请另一位教官或审核来做。', en: 'Ask another instructor or a reviewer.' },
  },
  'studio/not-yours': {
    what: {
      zh: '这个版本是别人提交的，只能由提交人撤回。',
      en: 'Somebody else handed this version in; only they can withdraw it.',
    },
    safe: unchanged,
    now: { zh: '需要的话，请审核退回。', en: 'A reviewer can return it.' },
  },
  'documents/unknown-format': {
    what: {
      zh: '认不出这是什么文件（{name}）。',
      en: 'What kind of file this is cannot be told ({name}).',
    },
    safe: unchanged,
    now: {
      zh: '请交来 Word（.docx）、Excel（.xlsx）或 Twee（.twee）文件。',
      en: 'Hand in a Word (.docx), Excel (.xlsx) or Twee (.twee) file.',
    },
  },
  'documents/old-format': {
    what: {
      zh: '这是旧格式的 Word、Excel 文件，或加了密码（{name}）。',
      en: 'This is an old Word or Excel file, or it has a password ({name}).',
    },
    safe: unchanged,
    now: {
      zh: '请用 Word、WPS 打开，去掉密码，另存为 .docx 或 .xlsx，再交来。',
      en: 'Open it, remove the password, save it as .docx or .xlsx, and hand that in.',
    },
  },
  'documents/damaged': {
    what: { zh: '文件读不出来，可能已损坏。', en: 'The file cannot be read; it may be damaged.' },
    safe: unchanged,
    now: {
      zh: '请用 Word、WPS 打开看看，另存一份再交来。',
      en: 'Open it in Word or Excel, save a copy, and hand that in.',
    },
  },
  'documents/too-large': {
    what: { zh: '这份文件太大，不像一本手册。', en: 'This file is too large to be a manual.' },
    safe: unchanged,
    now: {
      zh: '请拆成几份（比如每种诈骗类型一份）再交来。',
      en: 'Split it, for example by fraud type, and hand in the parts.',
    },
  },
  'documents/suspicious': {
    what: {
      zh: '这份文件的内部构造不正常，没有打开。',
      en: 'This file is made in a way that no office program makes files; it was not opened.',
    },
    safe: unchanged,
    now: {
      zh: '请弄清它的来历；可信的话，在 Word、WPS 里另存一份再交来。',
      en: 'Find out where it comes from; if you trust it, save a copy in Word or Excel and hand that in.',
    },
  },
  'documents/nothing-found': {
    what: {
      zh: '文件打开了，但没有找到对话、问答或剧本表格。',
      en: 'The file was opened, but no talk, questions and answers or script tables were found.',
    },
    safe: unchanged,
    now: {
      zh: '请下载模板，照着填好再交来。',
      en: 'Download the template, fill it in, and hand that in.',
    },
  },
  'documents/not-a-script': {
    what: {
      zh: '读出来的内容放不进一份剧本（{path}）。',
      en: 'What was read does not fit into a script ({path}).',
    },
    safe: unchanged,
    now: {
      zh: '多半是某一格太长，或编号超过 60 个字。请改短再交来。',
      en: 'A cell is probably too long, or an id longer than 60 characters. Shorten it and hand it in again.',
    },
  },
  'courseware/no-lessons': {
    what: {
      zh: '选中的类型都还没有课，没有什么可做的。',
      en: 'None of the chosen types has a lesson; there is nothing to make.',
    },
    safe: unchanged,
    now: { zh: '请另选类型。', en: 'Choose other types.' },
  },
  'courseware/too-large': {
    what: {
      zh: '一次要做的太多，这台电脑的内存或时间不够。',
      en: 'This is more at once than the memory or time of this computer allows.',
    },
    safe: unchanged,
    now: { zh: '请分几次，每次少选几类。', en: 'Make it in parts, with fewer types each.' },
  },
  'courseware/no-job': {
    what: {
      zh: '这份课件已经不在手上：换了别的，或者程序重新开过。',
      en: 'This courseware is no longer at hand: another was begun, or the program was started anew.',
    },
    safe: unchanged,
    now: { zh: '请再做一次，选项都还在。', en: 'Make it again; what you chose is still there.' },
  },
  'packs/not-a-pack': {
    what: { zh: '这不是剧本包，或者文件残缺。', en: 'This is not a pack, or the file is incomplete.' },
    safe: unchanged,
    now: { zh: '请向发包单位重新要一份。', en: 'Ask the unit that made it for another copy.' },
  },
  'packs/unsafe': {
    what: {
      zh: '这个文件里有剧本包不该有的东西（{entry}），可能被人动过手脚。',
      en: 'This file holds something that no pack has ({entry}); somebody may have tampered with it.',
    },
    safe: unchanged,
    now: { zh: '不要再用它，并告诉发包单位。', en: 'Do not use it, and tell the unit that made it.' },
  },
  'packs/too-large': {
    what: {
      zh: '这个剧本包展开后太大（{entry}）。',
      en: 'This pack is too large once it is opened ({entry}).',
    },
    safe: unchanged,
    now: { zh: '请发包单位分成几个包。', en: 'Ask the unit that made it to split it.' },
  },
  'packs/newer-format': {
    what: {
      zh: '这个剧本包是新版软件做的（格式 {format}，这里读到 {known}）。',
      en: 'This pack was made by a newer program (format {format}; this one reads {known}).',
    },
    safe: unchanged,
    now: { zh: '请先更新软件，再导入。', en: 'Update the program first, then import it.' },
  },
  'packs/altered': {
    what: {
      zh: '这个剧本包和签名对不上（{entry}）：签名之后有内容被改过。',
      en: 'This pack does not match its signature ({entry}): something was changed after it was signed.',
    },
    safe: unchanged,
    now: {
      zh: '请向发包单位重新要一份，并告诉他们。',
      en: 'Ask the unit that made it for another copy, and tell them.',
    },
  },
  'packs/unknown-signer': {
    what: {
      zh: '这个包由“{unit}”签名，指纹 {fingerprint}，不在信任名单里。',
      en: 'This pack is signed by “{unit}”, fingerprint {fingerprint}, which is not trusted here.',
    },
    safe: unchanged,
    now: {
      zh: '请打电话和对方核对指纹；一致，再把这个密钥加进信任名单。',
      en: 'Compare the fingerprint with them by phone; if it is the same, add the key to the trusted ones.',
    },
  },
  'packs/revoked-signer': {
    what: { zh: '“{unit}”的密钥已被停用：{reason}', en: 'The key of “{unit}” was revoked: {reason}' },
    safe: unchanged,
    now: { zh: '请对方用新密钥重新签名。', en: 'Ask them to sign with their new key.' },
  },
  'packs/unsound': {
    what: {
      zh: '包里的《{title}》没有通过检查（{count} 个问题）。',
      en: '“{title}” in this pack does not pass the checks ({count} problems).',
    },
    safe: unchanged,
    now: {
      zh: '请发包单位改好再发；也可以只选其余的。',
      en: 'Ask the unit to mend it, or choose the others only.',
    },
  },
  'packs/rules-against': {
    what: {
      zh: '按包里的规则集，这里的《{title}》通不过检查（{count} 个问题）。',
      en: 'Under the ruleset of this pack “{title}”, which is here, does not pass the checks ({count} problems).',
    },
    safe: unchanged,
    now: {
      zh: '请先改好这部剧本，或不选规则集。',
      en: 'Mend that script first, or do not choose the ruleset.',
    },
  },
  'packs/nothing-chosen': {
    what: { zh: '还没有选要放进包里的内容。', en: 'Nothing was chosen to go into the pack.' },
    safe: unchanged,
    now: { zh: '至少选一个剧本、一课或规则集。', en: 'Choose at least a script, a lesson or the ruleset.' },
  },
  'keys/no-own-key': {
    what: { zh: '本单位还没有签名密钥。', en: 'This unit has no signing key yet.' },
    safe: unchanged,
    now: { zh: '先在“密钥”里生成一把。', en: 'Make one under “Keys” first.' },
  },
  'keys/own-key-present': {
    what: { zh: '本单位已经有一把在用的密钥。', en: 'This unit has a key in use already.' },
    safe: unchanged,
    now: { zh: '要换新的，先停用旧的。', en: 'Revoke the old one before making another.' },
  },
  'keys/wrong-passphrase': {
    what: {
      zh: '口令不对，或者抄来的文字有错。',
      en: 'The passphrase is wrong, or the text was not copied right.',
    },
    safe: unchanged,
    now: {
      zh: '请再输一次；忘了口令的密钥无法再用。',
      en: 'Try again; a key whose passphrase is lost cannot be used any more.',
    },
  },
  'keys/unreadable': {
    what: { zh: '第 {line} 行抄得不对。', en: 'Line {line} was not copied right.' },
    safe: unchanged,
    now: { zh: '请对照纸上这一行再看一遍。', en: 'Compare this line with the paper once more.' },
  },
  'keys/unknown-key': {
    what: { zh: '没有这把密钥。', en: 'There is no such key.' },
    safe: unchanged,
    now: { zh: '请重新打开密钥列表。', en: 'Open the list of keys again.' },
  },
  'keys/key-known': {
    what: { zh: '这把密钥已经在名单里。', en: 'This key is on the list already.' },
    safe: unchanged,
    now: {
      zh: '停用过的密钥不能重新信任，请对方换新的。',
      en: 'A revoked key cannot be trusted again; ask for a new one.',
    },
  },
  'files/unknown-upload': {
    what: { zh: '要用的文件已经不在了。', en: 'The file that was handed in is gone.' },
    safe: unchanged,
    now: { zh: '请重新选择文件。', en: 'Choose the file again.' },
  },
  'files/out-of-step': {
    what: {
      zh: '文件没有传完整（收到 {size} 字节）。',
      en: 'The file did not arrive whole ({size} bytes so far).',
    },
    safe: unchanged,
    now: { zh: '请重新选择文件。', en: 'Choose the file again.' },
  },
  'files/too-many': {
    what: { zh: '同时交来的文件太多。', en: 'Too many files are being handed in at once.' },
    safe: unchanged,
    now: { zh: '请先处理完手头的文件。', en: 'Finish with those first.' },
  },
  'files/unreadable': {
    what: {
      zh: '“{name}”读不了，可能已被移走，或优盘已拔下。',
      en: '“{name}” cannot be read; it may have been moved, or its stick pulled out.',
    },
    safe: unchanged,
    now: {
      zh: '请把文件放回原处，或复制到本机，再打开一次。',
      en: 'Put the file back or copy it to this computer, then open it again.',
    },
  },
  'storage/disk-full': {
    what: { zh: '磁盘满了，刚才这一步没能存下。', en: 'The disk is full; the last step could not be saved.' },
    safe: kept,
    now: {
      zh: '请腾出一些空间，再按“再试”。屏幕上的内容不会丢。',
      en: 'Free some space, then press Try again. Nothing on the screen is lost.',
    },
  },
  'storage/read-only': {
    what: { zh: '数据文件夹不能写入（{folder}）。', en: 'The data folder cannot be written to ({folder}).' },
    safe: kept,
    now: {
      zh: '请换一个可写的文件夹，或请管理员放开权限，再试。',
      en: 'Use a folder that can be written to, or ask for access, then try again.',
    },
  },
  'storage/device-failed': {
    what: {
      zh: '磁盘或优盘读写出错，也可能已被拔出。',
      en: 'The disk or stick failed, or was pulled out.',
    },
    safe: kept,
    now: {
      zh: '请接好优盘或检查磁盘，再试；反复出现，请尽快把备份存到别的盘上。',
      en: 'Plug it in again or check the disk, then try again; if it stays, save a backup to another disk soon.',
    },
  },
  'storage/busy': {
    what: { zh: '数据文件正被别的程序占用。', en: 'Another program is using the data file.' },
    safe: kept,
    now: {
      zh: '请关掉占用它的程序（杀毒、备份、同步盘），再试。',
      en: 'Close that program (scanner, backup, sync), then try again.',
    },
  },
  'storage/corrupt': {
    what: { zh: '数据文件损坏，没有打开。', en: 'The data file is damaged and was not opened.' },
    safe: {
      zh: '损坏的文件已原样留在 {aside}，没有覆盖任何备份。',
      en: 'The damaged file is kept as it is at {aside}; no backup was overwritten.',
    },
    now: {
      zh: '请重新启动程序，按画面上的指引从备份接着用。',
      en: 'Start the program again; the screen then shows how to go on from a backup.',
    },
  },
  'storage/newer-database': {
    what: {
      zh: '这份数据是更新版本的程序写的（版本 {found}，本程序只认到 {known}）。',
      en: 'A newer version of the program wrote this data (version {found}; this one knows up to {known}).',
    },
    safe: unchanged,
    now: { zh: '请使用新版程序打开。', en: 'Open it with the newer version.' },
  },
  'storage/folder-in-use': {
    what: {
      zh: '这个数据文件夹已由另一个正在运行的程序打开（{address}）。',
      en: 'This data folder is already open in a running program ({address}).',
    },
    safe: unchanged,
    now: { zh: '请用那个窗口，或先把它关掉。', en: 'Use that window, or close it first.' },
  },
  'backups/unknown-backup': {
    what: {
      zh: '找不到这个备份，它可能已被删除。',
      en: 'This backup cannot be found; it may have been deleted.',
    },
    safe: unchanged,
    now: { zh: '请刷新备份列表再选。', en: 'Load the list of backups again and choose another.' },
  },
  'backups/not-a-backup': {
    what: { zh: '这个文件不是劝得住的加密备份。', en: 'This file is no encrypted backup of this program.' },
    safe: unchanged,
    now: { zh: '请选扩展名为 .qdzbak 的文件。', en: 'Choose a file that ends in .qdzbak.' },
  },
  'backups/newer-format': {
    what: {
      zh: '这个备份是更新版本的程序做的。',
      en: 'This backup was made by a newer version of the program.',
    },
    safe: unchanged,
    now: { zh: '请先更新本机的程序。', en: 'Update the program on this computer first.' },
  },
  'backups/wrong-passphrase': {
    what: { zh: '口令不对。', en: 'The passphrase is wrong.' },
    safe: unchanged,
    now: {
      zh: '请再输一次，注意大小写。没有口令，谁也打不开这个文件。',
      en: 'Enter it again and mind the case. Without it nobody can open this file.',
    },
  },
  'backups/altered': {
    what: { zh: '这个备份文件不完整或被改动过。', en: 'This backup file is incomplete or was altered.' },
    safe: unchanged,
    now: {
      zh: '请重新从优盘拷一次，或换另一个备份文件。',
      en: 'Copy it from the stick once more, or take another backup file.',
    },
  },
  'backups/too-large': {
    what: { zh: '备份文件太大。', en: 'The backup file is too large.' },
    safe: unchanged,
    now: { zh: '请确认选的是本程序做的备份。', en: 'Make sure that it is a backup of this program.' },
  },
  'health/no-job': {
    what: {
      zh: '这次体检已经不在手上：又开始了一次，或者程序重新开过。',
      en: 'This health check is no longer at hand: another was begun, or the program was started anew.',
    },
    safe: unchanged,
    now: { zh: '请再体检一次。', en: 'Please check again.' },
  },
  'health/file-damaged': {
    what: {
      zh: '数据文件本身有损坏，不能修：里面的内容已经不能当凭据。',
      en: 'The data file itself is damaged and cannot be repaired: what is in it proves nothing any more.',
    },
    safe: unchanged,
    now: {
      zh: '请到“备份与恢复”，先检查最新的备份，再恢复它。',
      en: 'Go to “Backups”, check the newest backup, and restore it.',
    },
  },
  'health/not-proved': {
    what: {
      zh: '修复之后核对没有通过，已全部撤回。',
      en: 'The repair did not pass its own check and was taken back whole.',
    },
    safe: {
      zh: '数据和修复之前一样；修复前的备份是 {backup}。',
      en: 'The data is as it was; the backup from before the repair is {backup}.',
    },
    now: {
      zh: '请保存体检报告，连同诊断文件一起反馈。',
      en: 'Save the health report and hand it in together with the diagnostics file.',
    },
  },
  'data/damaged': {
    what: { zh: '数据文件损坏，没有打开。', en: 'The data file is damaged and was not opened.' },
    safe: unchanged,
    now: {
      zh: '请在恢复画面上选一个备份接着用。',
      en: 'Choose a backup to go on from on the recovery screen.',
    },
  },
  'data/sealed': {
    what: {
      zh: '本机数据已加密，还没有解锁。',
      en: 'The data on this computer is encrypted and not unlocked yet.',
    },
    safe: unchanged,
    now: { zh: '请输入口令解锁。', en: 'Unlock it with the passphrase.' },
  },
  'seal/already-on': {
    what: { zh: '姓名已经加密了。', en: 'Names are encrypted already.' },
    safe: unchanged,
    now: { zh: '请重新打开这一页。', en: 'Open this page again.' },
  },
  'seal/not-on': {
    what: { zh: '姓名没有加密。', en: 'Names are not encrypted.' },
    safe: unchanged,
    now: { zh: '请重新打开这一页。', en: 'Open this page again.' },
  },
  'seal/weak-passphrase': {
    what: { zh: '口令太短或太单一。', en: 'The passphrase is too short or too uniform.' },
    safe: unchanged,
    now: {
      zh: '请用至少 12 个字符，其中至少 5 个不同；几个不相干的词最好记。',
      en: 'Use at least 12 characters, 5 of them different; a few unrelated words are easiest to remember.',
    },
  },
  'seal/wrong-passphrase': {
    what: { zh: '口令不对。', en: 'The passphrase is wrong.' },
    safe: unchanged,
    now: {
      zh: '请看看大写锁定和输入法，再输一次；忘了就用打印的恢复密钥。',
      en: 'Check Caps Lock and the keyboard, then try again; if it is forgotten, use the printed recovery key.',
    },
  },
  'seal/wrong-recovery-key': {
    what: { zh: '恢复密钥不对。', en: 'The recovery key is wrong.' },
    safe: unchanged,
    now: { zh: '请对照纸上的每一组再输一次。', en: 'Compare every group with the paper and try again.' },
  },
  'seal/too-many-tries': {
    what: { zh: '连错多次，先停 {seconds} 秒。', en: 'Too many wrong tries; wait {seconds} seconds.' },
    safe: unchanged,
    now: { zh: '到时间再试。', en: 'Try again after that.' },
  },
  'recovery/not-needed': {
    what: {
      zh: '数据文件能正常打开，用不着恢复。',
      en: 'The data file opens as it should; there is nothing to recover.',
    },
    safe: unchanged,
    now: { zh: '请刷新画面。', en: 'Load the screen again.' },
  },
  'host/port-taken': {
    what: { zh: '端口 {port} 已被别的程序占用。', en: 'Port {port} is taken by another program.' },
    safe: unchanged,
    now: {
      zh: '请换一个端口：npm start -- --port 0 会自动挑一个空的。',
      en: 'Choose another: npm start -- --port 0 takes a free one.',
    },
  },
  'host/stopped': {
    what: { zh: '程序正在退出。', en: 'The program is closing.' },
    safe: kept,
    now: { zh: '需要时请重新启动。', en: 'Start it again when needed.' },
  },
  'host/unexpected': {
    what: { zh: '程序出了意外（编号 {id}）。', en: 'Something unexpected went wrong (number {id}).' },
    safe: kept,
    now: again,
  },
};

/** An error as people read it: what happened, what is safe, what to do now. */
export function explain(
  error: AppError,
  language: Language,
): { readonly what: string; readonly safe: string; readonly now: string } {
  const { what, safe, now } = errorMessages[error.code];
  return {
    what: say(what, language, error.facts),
    safe: say(safe, language, error.facts),
    now: say(now, language, error.facts),
  };
}
