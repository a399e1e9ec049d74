import { i18n } from './i18n.ts';
import type { Fact, Source } from '../data/schema.ts';
import { CertaintyMark } from './CertaintyMark.tsx';
import { Disclosure } from './Disclosure.tsx';
import { FactDetails } from './FactDetails.tsx';
import { Icon } from './Icon.tsx';
import { LabelReason } from './LabelReason.tsx';
import { RecordText } from './RecordText.tsx';

/** How many further facts are in sight before the reader asks for the rest: a card is no wall. */
const IN_SIGHT = 3;

/** What a list of further facts needs. */
export interface OtherFactsProps {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  /** Whether none is in sight until asked for. */
  readonly folded?: boolean | undefined;
  /** BCP 47. */
  readonly language: string;
  /** The reader wants to see a fact in the record. */
  readonly onOpenRecord?: ((factId: string) => void) | undefined;
}

/** Further facts, a short row each, which opens to all that the fact says. */
export function OtherFacts({ title, facts, folded = false, ...rest }: OtherFactsProps) {
  const inSight = folded ? 0 : IN_SIGHT;
  const later = facts.slice(inSight);
  return (
    <section class="others">
      <h3>{title}</h3>
      {facts.slice(0, inSight).map((fact) => (
        <FactRow key={fact.id} fact={fact} {...rest} />
      ))}
      {later.length > 0 && (
        <Disclosure
          class="rest"
          summary={
            <>
              <Icon name="open" />
              {i18n.t('card.more_facts', later.length)}
            </>
          }
        >
          {() => later.map((fact) => <FactRow key={fact.id} fact={fact} {...rest} />)}
        </Disclosure>
      )}
    </section>
  );
}

interface FactRowProps extends Pick<OtherFactsProps, 'sources' | 'language' | 'onOpenRecord'> {
  readonly fact: Fact;
}

function FactRow({ fact, ...rest }: FactRowProps) {
  return (
    <Disclosure
      class="row"
      summary={
        <>
          <CertaintyMark certainty={fact.certainty} />
          <span>
            <span class="unseen">{i18n.t(`certainty.${fact.certainty}.word`)}: </span>
            <RecordText>{fact.statement}</RecordText>
          </span>
          <Icon name="open" />
        </>
      }
    >
      {() => (
        <>
          <LabelReason fact={fact} language={rest.language} />
          <FactDetails fact={fact} {...rest} />
        </>
      )}
    </Disclosure>
  );
}
