import { defineContentScript } from 'wxt/utils/define-content-script';
import { leaveView } from './leave-view.tsx';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchOriginAsFallback: true,
  registration: 'runtime',
  main: leaveView,
});
