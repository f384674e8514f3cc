import aRun from '../../../docs/guide/a-run.md?raw';
import classVote from '../../../docs/guide/class-vote.md?raw';
import courseware from '../../../docs/guide/courseware.md?raw';
import daily from '../../../docs/guide/daily.md?raw';
import data from '../../../docs/guide/data.md?raw';
import debrief from '../../../docs/guide/debrief.md?raw';
import english from '../../../docs/guide/english.md?raw';
import exercises from '../../../docs/guide/exercises.md?raw';
import keyboard from '../../../docs/guide/keyboard.md?raw';
import kiosk from '../../../docs/guide/kiosk.md?raw';
import lessons from '../../../docs/guide/lessons.md?raw';
import manuals from '../../../docs/guide/manuals.md?raw';
import packs from '../../../docs/guide/packs.md?raw';
import portable from '../../../docs/guide/portable.md?raw';
import questions from '../../../docs/guide/questions.md?raw';
import quickStart from '../../../docs/guide/quick-start.md?raw';
import scoring from '../../../docs/guide/scoring.md?raw';
import studio from '../../../docs/guide/studio.md?raw';
import teachingDraft from '../../../docs/guide/teaching-draft.md?raw';

/** The pages of docs/guide by their file names, in reading order. */
export const guideTexts: Readonly<Record<string, string>> = {
  'quick-start': quickStart,
  'a-run': aRun,
  debrief,
  exercises,
  scoring,
  studio,
  manuals,
  packs,
  lessons,
  'class-vote': classVote,
  courseware,
  daily,
  kiosk,
  keyboard,
  data,
  portable,
  'teaching-draft': teachingDraft,
  questions,
  english,
};
