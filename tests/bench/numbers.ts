/** The value below which this share of the samples lies. */
export function percentile(samples: number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const mean = (samples: number[]) => samples.reduce((a, b) => a + b, 0) / samples.length;

export const median = (samples: number[]) => percentile(samples, 0.5);

export const rounded = (value: number, digits = 1) => Number(value.toFixed(digits));
