import { defineContentScript } from 'wxt/utils/define-content-script';
import { endWhenOrphaned } from '../../page/orphan.ts';
import { annotate } from './annotate.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchOriginAsFallback: true,
  registration: 'runtime',
  main(context) {
    endWhenOrphaned(context);
    return annotate(context.signal, () => context.abort());
  },
});
