/** Parts of a batch on a BullMQ queue. The packages `bullmq` and `ioredis` are loaded when they are needed, and only then. */
export { performOnQueue, type QueueOptions } from './perform-on-queue.js';
export { startWorker, type QueueWorker, type WorkerOptions } from './start-worker.js';
export { QueueError } from './error.js';
