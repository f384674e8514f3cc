import { classNames } from './class-names';
import { formatYuan } from './format-yuan';
import { useLanguage } from './language-context';
import './money.css';

type MoneyProps = {
  readonly yuan: number;
  /** `risk` amber, `kept` green, `lost` red; `plain` where neither is meant. */
  readonly tone?: 'plain' | 'risk' | 'kept' | 'lost';
};

/** A sum of money, in whole yuan. Zero is never coloured: nothing was kept and nothing was lost. */
export function Money({ yuan, tone = 'plain' }: MoneyProps) {
  const language = useLanguage();
  return (
    <span className={classNames('money', tone !== 'plain' && yuan !== 0 && `money-${tone}`)}>
      {formatYuan(yuan, language)}
    </span>
  );
}
