/** Samples are bundled as text. */
declare module '*.csv' {
  const text: string;
  export default text;
}
declare module '*.fhir' {
  const text: string;
  export default text;
}
declare module '*.hl7' {
  const text: string;
  export default text;
}
