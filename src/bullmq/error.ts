/** The queue cannot be used, or a part cannot be made on it. The message says what would help. */
export class QueueError extends Error {
  override readonly name = 'QueueError';
}
