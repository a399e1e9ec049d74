/**
 * Training costs that readers have a feeling for, by the ids of their facts: the company's own figure for DeepSeek-V3, and
 * estimates at rental prices, which count the same as it does, a final run. A card shows the first three that are of other subjects than
 * its own.
 */
export const FAMILIAR_COSTS = [
  'deepseek-v3-cost-final-run',
  'gpt-4-cost-rental',
  'gemini-ultra-cost-rental',
  'gpt-3-cost-rental',
] as const;
