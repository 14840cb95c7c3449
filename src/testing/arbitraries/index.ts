/** Records and observations to draw with fast-check, the readable ones and those that cannot be worked with. */
export { anyLabRecord, axisRecord, describedRecord, femaleRecord, genotype, labRecordOf } from './lab-record.js';
export { anyObservation, readableObservation } from './observations.js';
