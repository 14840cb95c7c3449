import type { AnnotatedPanel, Annotation } from '../annotation.js';

/** Analytes that an earlier panel measured and this one did not: no result came in, not even one that was set aside. */
export function notMeasured({ panels, setAside }: Annotation, panel: AnnotatedPanel): readonly string[] {
  const earlier = panels.slice(0, panels.indexOf(panel)).flatMap(({ measurements }) => measurements);
  const came = [...panel.measurements, ...setAside.filter((one) => one.panel === panel.id)];
  const here = new Set(came.map(({ analyte }) => analyte));
  return [...new Set(earlier.map(({ analyte }) => analyte))].filter((analyte) => !here.has(analyte));
}
