/** HL7 v2 result messages: ORU^R01 in, NTE segments out. Text only; sockets and files are left to others. */
export { fromHl7v2, type Hl7v2Options } from './from-hl7v2.js';
export { Hl7v2Error, type Hl7v2Problem } from './error.js';
export { toNte, type NteOptions } from './to-nte.js';
