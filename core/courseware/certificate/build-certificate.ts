import type { CourseScope } from '../course-scope';
import type { CourseSource } from '../course-source';
import { editionName } from '../edition';
import type { PrintBlock, PrintDocument } from '../print-document';
import { printFooter } from '../print-footer';
import { typeName } from '../type-of';
import { stampLines } from '../version-stamp';

/** Whom it is for, and how many hours of class it was; null leaves the hours unsaid. */
export type CertificateDetails = { readonly names: readonly string[]; readonly hours: number | null };

/** What was learnt: the types by name while they are few, else their number. */
function courseText(source: CourseSource): string {
  const names = source.lessons.map(({ body }) => `“${typeName(source, body.fraudType)}”`);
  return names.length <= 3 ? names.join('、') : `${names.length} 类电信网络诈骗`;
}

function chineseDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

function pageOf(
  name: string,
  course: string,
  hours: number | null,
  scope: CourseScope,
): readonly PrintBlock[] {
  const time = hours === null ? '' : `共 ${hours} 学时，`;
  return [
    { kind: 'heading', level: 1, text: '训练证明', startsPage: true },
    { kind: 'paragraph', lead: name, text: '同志：' },
    {
      kind: 'paragraph',
      text: `参加${course}预警劝阻对话训练（${editionName(scope.edition)}），${time}学完规定内容。特此证明。`,
    },
    { kind: 'paragraph', text: scope.unit },
    { kind: 'paragraph', text: chineseDay(scope.day) },
    { kind: 'blanks', labels: ['单位（盖章）', '教官（签名）'] },
    { kind: 'paragraph', tone: 'soft', text: '本证明只说明参加过训练，不是执法资格，不作为执法身份的凭据。' },
  ];
}

/** 证书: a page for each name. It says what was practised, and that it is no licence. */
export function buildCertificate(
  source: CourseSource,
  scope: CourseScope,
  { hours, names }: CertificateDetails,
): PrintDocument {
  const used = { ...source, scripts: [] };
  const course = scope.title === '' ? courseText(source) : `“${scope.title}”`;
  return {
    kind: 'certificate',
    title: '训练证明',
    subtitle: editionName(scope.edition),
    unit: scope.unit,
    day: scope.day,
    stamp: stampLines(used),
    footer: printFooter(used),
    orientation: 'landscape',
    hasCover: false,
    hasContents: false,
    blocks: names.flatMap((name) => pageOf(name, course, hours, scope)),
  };
}
