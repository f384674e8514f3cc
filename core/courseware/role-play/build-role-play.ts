import type { CourseScope } from '../course-scope';
import type { CourseSource } from '../course-source';
import { dutyWords } from '../../messages/vocabulary-messages';
import { editionName } from '../edition';
import type { PrintBlock, PrintDocument } from '../print-document';
import { printFooter } from '../print-footer';
import { listedType, typeName } from '../type-of';
import { stampLines } from '../version-stamp';
import { observerSheet } from './observer-sheet';
import { officerCard } from './officer-card';
import { rolePlayCases, type RolePlayCase } from './role-play-case';
import { victimCard } from './victim-card';

/** For whoever leads: how it is played, and which case is which. The one page that says which is a false alarm. */
function leaderSheet(source: CourseSource, cases: readonly RolePlayCase[]): readonly PrintBlock[] {
  return [
    { kind: 'heading', level: 1, text: '教官页：怎么对练（不发给学员）', startsPage: true },
    {
      kind: 'list',
      isOrdered: true,
      items: [
        { text: '单面打印，按“第几组”分开：当事人卡、劝阻卡、观察表各给一人，互相不看。' },
        { text: '读卡 5 分钟。当事人按性情演，被说动就松，被顶撞就硬；不求赢，求真。' },
        { text: '对话 10 分钟，观察人只看不插话，听见禁语就勾。' },
        { text: '先请劝阻人自己说，再请当事人说哪一句动了心，最后观察人讲。' },
        { text: '有人当真难受了就停，换人，课后再聊。' },
      ],
    },
    {
      kind: 'table',
      head: ['组', '剧本', '类型', '身份', '性情'],
      shares: [0.08, 0.26, 0.34, 0.12, 0.2],
      rows: cases.map(({ disposition, duty, number, script }) => [
        String(number),
        script.title,
        script.fraudType === listedType(script)
          ? `${script.fraudType} ${typeName(source, script.fraudType)}`
          : `${typeName(source, script.fraudType)}，看着像 ${listedType(script)}`,
        dutyWords[duty].zh,
        disposition.name,
      ]),
    },
  ];
}

/** 角色卡: for two people and an observer without a computer; three sheets a script, and one for whoever leads. */
export function buildRolePlay(source: CourseSource, scope: CourseScope): PrintDocument {
  const ruleset = source.ruleset.body;
  const cases = rolePlayCases(source, scope);
  return {
    kind: 'role-play',
    title: scope.title === '' ? '角色对练卡' : scope.title,
    subtitle: editionName(scope.edition),
    unit: scope.unit,
    day: scope.day,
    stamp: stampLines(source),
    footer: printFooter(source),
    orientation: 'portrait',
    hasCover: false,
    hasContents: false,
    blocks: [
      ...leaderSheet(source, cases),
      ...cases.flatMap((played) => [
        ...victimCard(
          played,
          source.lessons.find(({ body }) => body.fraudType === played.script.fraudType)?.body,
        ),
        ...officerCard(played, ruleset),
        ...observerSheet(played, ruleset),
      ]),
    ],
  };
}
