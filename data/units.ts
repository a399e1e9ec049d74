/** Units in which the record and claims count. Money is ISO 4217; `chips` are accelerators of any maker. */
export const UNITS = [
  'USD',
  'CNY',
  'EUR',
  'GBP',
  'JPY',
  'INR',
  'KRW',
  'TWD',
  'HKD',
  'AUD',
  'CAD',
  'USD/GPU-hour',
  'USD/M-tokens',
  'GPU-hours',
  'GPU-days',
  'chips',
  'hours',
  'days',
  'months',
  '%',
  'percentile',
  'rating',
  'rank',
  'FLOP',
  'TFLOP/s',
  'GB',
  'GB/s',
  'TB/s',
  'parameters',
  'tokens',
  'samples',
  'downloads',
  'exchanges',
  'times',
] as const;

/** One unit. */
export type Unit = (typeof UNITS)[number];

/** Units that are money as such, not a price per something. */
export const CURRENCIES = ['USD', 'CNY', 'EUR', 'GBP', 'JPY', 'INR', 'KRW', 'TWD', 'HKD', 'AUD', 'CAD'] as const satisfies readonly Unit[];
