import { i18n } from './i18n.ts';
import { TOPICS, type Topic } from '../data/topics.ts';
import { keyOf } from './message-key.ts';
import { Switch } from './Switch.tsx';

/** What the switches of the topics need. */
export interface TopicSwitchesProps {
  readonly topicsOff: readonly Topic[];
  readonly onTopicChange: (topic: Topic, on: boolean) => void;
  /** Whether each topic is explained. */
  readonly explained?: boolean;
}

/** A switch for each topic. */
export function TopicSwitches({ topicsOff, onTopicChange, explained = false }: TopicSwitchesProps) {
  return (
    <ul class="switches">
      {TOPICS.map((topic) => (
        <li key={topic}>
          <Switch
            name={i18n.t(`topic.${keyOf(topic)}`)}
            detail={explained ? i18n.t(`options.topics.${keyOf(topic)}`) : undefined}
            on={!topicsOff.includes(topic)}
            onChange={(on) => onTopicChange(topic, on)}
          />
        </li>
      ))}
    </ul>
  );
}
