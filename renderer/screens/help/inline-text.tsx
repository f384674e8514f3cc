import type { InlineText as Text } from './guide-block';

type InlineTextProps = {
  readonly text: Text;
  readonly onOpen: (page: string) => void;
  readonly hrefOf: (page: string) => string;
};

/** Words with their emphasis and links. */
export function InlineText({ text, onOpen, hrefOf }: InlineTextProps) {
  return text.map((part, index) => {
    switch (part.kind) {
      case 'text':
        return part.text;
      case 'strong':
        return <strong key={index}>{part.text}</strong>;
      case 'code':
        return <code key={index}>{part.text}</code>;
      case 'link':
        return (
          <a
            key={index}
            href={hrefOf(part.page)}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              onOpen(part.page);
            }}
          >
            {part.text}
          </a>
        );
    }
  });
}
