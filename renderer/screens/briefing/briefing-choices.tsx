import { dutyWords, modeWords } from '#core/messages/vocabulary-messages';
import type { Message } from '#core/messages/message';
import { paces, type Pace } from '#core/run/run-schema';
import type { Script } from '#core/script/script-schema';
import { modeRules } from '#core/talk-view/mode-rules';

import { useWords } from '../../app/words';
import { RadioGroup } from '../../components/radio-group';
import {
  anyDisposition,
  briefingModes,
  type BriefingChoice,
  type BriefingMode,
} from '../../stores/briefing/create-briefing-store';
import { briefingMessages } from './messages';
import './briefing-choices.css';

type BriefingChoicesProps = {
  readonly script: Script;
  readonly choice: BriefingChoice;
  readonly onChange: (change: Partial<BriefingChoice>) => void;
};

const modeHints: Readonly<Record<BriefingMode, Message>> = {
  demonstration: briefingMessages.modeDemonstration,
  guided: briefingMessages.modeGuided,
  practice: briefingMessages.modePractice,
};

/** How one wants to practise: mode, duty, who is at the other end, and the time to answer where it is limited. */
export function BriefingChoices({ script, choice, onChange }: BriefingChoicesProps) {
  const { say } = useWords();
  const rules = modeRules[choice.mode];
  const paceLabel = (pace: Pace): string => {
    if (pace === 0) return say(briefingMessages.paceOff);
    return pace === 1 ? say(briefingMessages.paceNormal) : say(briefingMessages.paceTimes, { n: pace });
  };

  return (
    <div className="briefing-choices">
      <RadioGroup
        legend={say(briefingMessages.mode)}
        layout="cards"
        value={choice.mode}
        options={briefingModes.map((mode) => ({
          value: mode,
          label: say(modeWords[mode]),
          hint: say(modeHints[mode]),
        }))}
        onChange={(mode) => onChange({ mode })}
      />
      <RadioGroup
        legend={say(briefingMessages.duty)}
        hint={say(briefingMessages.dutyHint)}
        value={choice.duty}
        options={script.duties.map((duty) => ({ value: duty, label: say(dutyWords[duty]) }))}
        onChange={(duty) => onChange({ duty })}
      />
      <div className="briefing-dispositions">
        <RadioGroup
          legend={say(briefingMessages.disposition)}
          hint={rules.isLearning ? undefined : say(briefingMessages.dispositionHidden)}
          layout={rules.isLearning ? 'cards' : 'row'}
          value={choice.disposition}
          options={[
            {
              value: anyDisposition,
              label: say(briefingMessages.dispositionAny),
              hint: rules.isLearning ? say(briefingMessages.dispositionAnyHint) : undefined,
            },
            ...script.dispositions.map(({ id, name, note }, index) => ({
              value: id,
              label: rules.isLearning ? (
                <span lang="zh-CN">{name}</span>
              ) : (
                say(briefingMessages.dispositionVariant, { n: index + 1 })
              ),
              hint: rules.isLearning ? <span lang="zh-CN">{note}</span> : undefined,
            })),
          ]}
          onChange={(disposition) => onChange({ disposition })}
        />
      </div>
      {rules.hasLimits && (
        <RadioGroup
          legend={say(briefingMessages.pace)}
          hint={say(briefingMessages.paceHint)}
          value={choice.pace}
          options={paces.map((pace) => ({ value: pace, label: paceLabel(pace) }))}
          onChange={(pace) => onChange({ pace })}
        />
      )}
    </div>
  );
}
