import { defineContentScript } from 'wxt/utils/define-content-script';
import { annotate } from './annotate.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchOriginAsFallback: true,
  registration: 'runtime',
  main: ({ signal }) => annotate(signal),
});
