/** Importing this makes `<labgloss-report>` known, where there is a DOM. */
import { defineLabglossReport } from './labgloss-report.js';

export { defineLabglossReport, LabglossReport, type LabglossReportEvents } from './labgloss-report.js';

defineLabglossReport();
