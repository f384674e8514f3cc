import { useState, type CompositionEvent, type ChangeEvent } from 'react';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/**
 * A text that is kept elsewhere, in a field that lets Chinese be composed. While an input method is open the field shows what it
 * holds itself, and the text beyond changes once, when the word is chosen: half a word in pinyin belongs in no document.
 */
export function useComposedText<Element extends TextElement>(
  value: string,
  onChange: (value: string) => void,
) {
  const [composing, setComposing] = useState<string | null>(null);
  return {
    value: composing ?? value,
    onChange: (event: ChangeEvent<Element>) => {
      if (composing === null) onChange(event.target.value);
      else setComposing(event.target.value);
    },
    onCompositionStart: (event: CompositionEvent<Element>) => setComposing(event.currentTarget.value),
    onCompositionEnd: (event: CompositionEvent<Element>) => {
      setComposing(null);
      onChange(event.currentTarget.value);
    },
  };
}
