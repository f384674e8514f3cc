import { answerThread } from '../threads/answer-thread';
import { makeCourseware } from './make-courseware';

// The thread of one piece of courseware: bundled as a program of its own.
void answerThread(makeCourseware);
