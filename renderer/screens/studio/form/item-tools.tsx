import { useWords } from '../../../app/words';
import { Icon } from '../../../components/icon';
import { formMessages as words } from './messages';

type ItemToolsProps = {
  /** What is moved or deleted: 回应 2. */
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (step: 1 | -1) => void;
  readonly onRemove: () => void;
};

/** Up, down, delete: small, at the right of an item. */
export function ItemTools({ name, isFirst, isLast, onMove, onRemove }: ItemToolsProps) {
  const { say } = useWords();
  const tools = [
    {
      icon: 'down',
      className: 'form-tool form-tool-up',
      label: words.moveUp,
      isOff: isFirst,
      act: () => onMove(-1),
    },
    { icon: 'down', className: 'form-tool', label: words.moveDown, isOff: isLast, act: () => onMove(1) },
    { icon: 'close', className: 'form-tool', label: words.remove, isOff: false, act: onRemove },
  ] as const;
  return (
    <div className="form-item-tools">
      {tools.map(({ icon, className, label, isOff, act }, at) => (
        <button
          key={at}
          type="button"
          className={className}
          aria-label={say(label, { name })}
          title={say(label, { name })}
          disabled={isOff}
          onClick={act}
        >
          <Icon name={icon} />
        </button>
      ))}
    </div>
  );
}
