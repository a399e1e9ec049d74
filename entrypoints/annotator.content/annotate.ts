import type { Claim } from '../../claims/claim.ts';
import { BlockReader } from '../../claims/block-reader.ts';
import { createDetector } from '../../claims/detector.ts';
import { Lexicon } from '../../claims/lexicon.ts';
import { highlightStyles } from '../../components/certainty-style.ts';
import { isNothing, isPageSettings } from '../../messaging/answers.ts';
import { ask, tell } from '../../messaging/ask.ts';
import { leaveSummary, timeSpentBefore } from '../../messaging/leave-summary.ts';
import { onShowClaim } from '../../messaging/show-claim.ts';
import { onStepClaim } from '../../messaging/step-claim.ts';
import { CardHost } from '../../page/card-host.ts';
import { HighlightPainter } from '../../page/highlights.ts';
import { IntentListener } from '../../page/intent.ts';
import { removeLeftCards } from '../../page/orphan.ts';
import { ofDocument } from '../../page/page-document.ts';
import { PageReader } from '../../page/page-reader.ts';
import { onLeaveAndReturn } from '../../page/returns.ts';
import { makeRounds } from '../../page/rounds.ts';
import { scrollToMark } from '../../page/scroll.ts';
import { shadowRootOf } from '../../page/shadow-root.ts';
import { giveWay } from '../../page/slices.ts';
import { surroundingsOf } from '../../page/surroundings.ts';
import { Wake } from '../../page/wake.ts';
import { onSettingsChanged } from '../../settings/changes.ts';
import { forgetCardView } from '../card.content/card-view.ts';
import { ClaimCard } from './claim-card.ts';
import { type ClaimMark, ClaimMarks, saysTheSame } from './claim-marks.ts';
import { ClaimSteps } from './claim-steps.ts';
import { ReadingLength } from './reading-length.ts';
import { Succession } from './succession.ts';

/** Outside of functions: engines read a function through once before they compile it, and with it the words. */
const PACKED = __LEXICON__;

/**
 * Reads this frame, marks its claims and opens their cards, until the signal.
 * @param end - ends the reading, by that signal, once everything is switched off: the gate begins anew when it is on again. Null where no gate does
 */
export async function annotate(signal: AbortSignal, end: (() => void) | null): Promise<void> {
  const settings = await ask('getPageSettings', undefined, isPageSettings);
  if (settings === null || signal.aborted) return;

  forgetCardView();
  const spentByGate = timeSpentBefore();
  // Each of these takes milliseconds; together they would be a long task.
  await giveWay();
  removeLeftCards(shadowRootOf);
  await giveWay();
  const detector = createDetector(new Lexicon(PACKED));
  await giveWay();
  if (signal.aborted) return;
  const readPage = (): BlockReader => new BlockReader(detector, `${ofDocument('title')}\n${location.hostname}`);
  let words = readPage();
  // Firefox ends the scripts of an extension that is removed without telling them, but takes its style sheets off the page.
  // A page of the extension itself cannot be styled from without, and goes with it.
  const dresser = import.meta.env.FIREFOX && location.protocol !== 'moz-extension:' ? (css: string, before: string) => void ask('dressFrame', { css, before }, isNothing) : null;
  const painter = new HighlightPainter(highlightStyles(settings.underline), dresser);
  const host = new CardHost();
  const length = new ReadingLength();
  const reader = new PageReader<Claim>({
    read: (block) => {
      length.add(block);
      return words.read(Object.assign(surroundingsOf(block.container), { text: block.text }));
    },
    isSame: saysTheSame,
    onMarks: (marks) => succession.find(marks, claims.add(marks)),
    onForgotten: (marks) => {
      claims.remove(marks);
      succession.lose(marks);
    },
    onRead: () => void succession.end(),
    onRoute: () => {
      words = readPage();
    },
    onTitle: () => {
      const retitled = readPage();
      if (retitled.beginsAs(words)) return false;
      words = retitled;
      return words.isAbout;
    },
    shadowOf: shadowRootOf,
    isOurs: (node) => host.owns(node),
    signal,
  });
  const claims = new ClaimMarks(reader.marks, painter, settings, length);
  const card = new ClaimCard(host, claims, painter, { onClose: () => intent.dismiss(), onPin: () => intent.pin() });
  const intent = new IntentListener({
    painter,
    marks: reader.marks,
    card: host,
    settings: () => claims.settings.card,
    onOpen: (id, by, at, touched) => void card.open(reader.marks.get(id), by, { at, asSheet: touched, theme: claims.settings.card.theme }),
    onRest: (id) => card.prepare(reader.marks.get(id)),
    onPin: () => card.pin(),
    onClose: () => card.close(),
    signal,
  });
  const succession = new Succession({
    card,
    isThere: (mark) => reader.marks.get(mark.id) === mark,
    isPainted: (mark) => painter.has(mark),
    onHeir: (mark, heir) => {
      intent.pass(mark.id, heir.id);
      card.pass(heir);
    },
    onEnd: (mark) => intent.forget(mark.id),
  });

  leaveSummary(() => ({
    settled: reader.receipt.settled && claims.settled,
    claims: claims.listed(),
    receipt: { spent: spentByGate + reader.receipt.spent + claims.spent, domChanges: host.changes },
  }));
  const showClaim = (mark: ClaimMark | undefined): boolean => {
    if (mark === undefined) return false;
    scrollToMark(mark);
    intent.show(mark.id, 'command');
    return true;
  };
  onShowClaim((id) => showClaim(reader.marks.get(id)), signal);
  const steps = new ClaimSteps(claims, card, showClaim);
  onStepClaim((step) => steps.take(step), signal);
  const followSettings = async (): Promise<void> => {
    const changed = await ask('getPageSettings', undefined, isPageSettings);
    if (changed === null) return;
    if (changed.state === 'off' && end !== null) {
      end();
      // The marks are gone, and the badge that counts them asks.
      void tell('claimsChanged');
      return;
    }
    const { theme, language } = claims.settings.card;
    painter.restyle(highlightStyles(changed.underline));
    claims.repaint(changed);
    if (changed.card.theme !== theme || changed.card.language !== language) card.redraw();
    if (changed.state !== 'on') intent.dismiss();
    wake.in(changed.snoozedFor);
  };
  const wake = new Wake(() => void followSettings(), signal);
  onSettingsChanged(() => void followSettings(), signal);
  makeRounds(() => painter.repair(), signal);
  onLeaveAndReturn(
    () => intent.dismiss(),
    () => {
      void followSettings();
      // The badge goes with every navigation, this one too.
      void tell('claimsChanged');
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    claims.stop();
    card.close();
    painter.clear();
  });
  await reader.start();
}
