/** Free testosterone as a textbook would program it, in doubles: nmol/L and g/L in, nmol/L out. */
export function textbookFreeTestosterone(testosterone: number, shbg: number, albumin: number): number {
  const k = 1e9 * 1e-9; // association of SHBG, per nmol/L
  const n = 1 + (3.6e4 * albumin) / 69_000;
  const b = n + k * (shbg - testosterone);
  return (-b + Math.sqrt(b * b + 4 * k * n * testosterone)) / (2 * k * n);
}
