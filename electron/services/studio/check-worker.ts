import { answerThread } from '../threads/answer-thread';
import { runCheckJob } from './check-job';

// The thread of one check: bundled as a program of its own.
void answerThread(runCheckJob);
