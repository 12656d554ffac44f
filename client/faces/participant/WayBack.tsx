import type { WordKey } from '#shared/words/say.ts';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { pageKey, type Scene } from './following.ts';

/** "Voting is on. Back to it": leads to where the group is. Nobody is moved without pressing it. */
export function WayBack({
  scene,
  from,
  words,
  onPress,
}: {
  scene: Scene;
  /** What is shown meanwhile. */
  from: Scene;
  words: 'me.backToIt' | 'me.goToIt';
  onPress: () => void;
}) {
  const say = useSay();
  const isNextTopic = scene.is === 'phase' && scene.topic !== null && words === 'me.goToIt';
  const phase: WordKey = scene.is === 'phase' ? `me.on.${scene.place.phase.kind}` : `me.on.${scene.is}`;
  const on = isNextTopic && pageKey(scene) === pageKey(from) ? 'me.on.topic' : phase;
  return (
    <div className="to-group" role="status">
      <p>{say(on)}</p>
      <Button look="solid" size="small" onClick={onPress}>
        {say(words)}
      </Button>
    </div>
  );
}
