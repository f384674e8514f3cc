import { answerThread } from '../threads/answer-thread';
import { runDocumentJob } from './document-job';

// The thread of one document: bundled as a program of its own.
void answerThread(runDocumentJob);
