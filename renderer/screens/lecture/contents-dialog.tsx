import { useEffect, useRef } from 'react';

import { useWords } from '../../app/words';
import { classNames } from '../../components/class-names';
import { Dialog } from '../../components/dialog';
import type { Lecture } from '../../stores/lecture/load-lecture';
import { partWords } from '../stage/step/step-messages';
import { lectureMessages as words } from './messages';
import { stepTitle } from './step-title';
import './contents-dialog.css';

type ContentsDialogProps = {
  readonly isOpen: boolean;
  readonly lecture: Lecture;
  readonly at: number;
  readonly onGoTo: (at: number) => void;
  readonly onClose: () => void;
};

/** All steps by part; choosing one goes there. Opens where one stands. */
export function ContentsDialog({ isOpen, lecture, at, onGoTo, onClose }: ContentsDialogProps) {
  const { say } = useWords();
  const here = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    here.current?.focus();
    here.current?.scrollIntoView({ block: 'center' });
  }, [isOpen]);
  return (
    <Dialog isOpen={isOpen} title={say(words.contents)} onClose={onClose}>
      <div className="contents">
        {lecture.spans.map((span) => (
          <section key={span.part}>
            <h3>{say(partWords[span.part])}</h3>
            <ol>
              {lecture.steps.slice(span.at, span.at + span.count).map((step, within) => {
                const place = span.at + within;
                return (
                  <li key={step.id}>
                    <button
                      type="button"
                      ref={place === at ? here : undefined}
                      className={classNames('contents-step', place === at && 'contents-here')}
                      aria-current={place === at ? 'step' : undefined}
                      onClick={() => onGoTo(place)}
                    >
                      <span className="contents-number">{place + 1}</span>
                      <span className="contents-title" lang="zh-CN">
                        {stepTitle(step.content)}
                      </span>
                    </button>
                  </li>
                );
              })}
            </ol>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
