import { i18n } from './i18n.ts';
import type { CardContent } from './card-content.ts';
import { Disclosure } from './Disclosure.tsx';
import { FactDetails } from './FactDetails.tsx';
import { Icon } from './Icon.tsx';
import { keyOf } from './message-key.ts';
import { LabelReason } from './LabelReason.tsx';
import { RecordText } from './RecordText.tsx';

/** What an overview's questions need. */
export interface QuestionsProps {
  readonly content: CardContent;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** The reader wants to see a fact in the record. */
  readonly onOpenRecord?: ((factId: string) => void) | undefined;
}

/** What readers ask most about a subject, a line each, which opens to the fact that answers it. */
export function Questions({ content: { questions, sources }, title, ...rest }: QuestionsProps) {
  return (
    <section class="others">
      <h3>{title}</h3>
      {questions.map(({ question, fact }) => (
        <Disclosure
          key={question}
          class="row question"
          summary={
            <>
              <span>{i18n.t(`question.${keyOf(question)}`)}</span>
              <Icon name="open" />
            </>
          }
        >
          {() => (
            <>
              <LabelReason fact={fact} language={rest.language} />
              <p class="answer">
                <RecordText>{fact.statement}</RecordText>
              </p>
              <FactDetails fact={fact} sources={sources} {...rest} />
            </>
          )}
        </Disclosure>
      ))}
    </section>
  );
}
