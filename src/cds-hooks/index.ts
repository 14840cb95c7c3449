/** CDS Hooks out: cards, and a service that answers with them. */
export { toCards, type ToCardsOptions } from './to-cards.js';
export { createCdsHandler, type CdsHandlerOptions, type CdsRequest } from './handler.js';
export type { Card, CardSource } from './card.js';
export type { Feedback } from './read-call.js';
export type { CdsResponse } from './reply.js';
