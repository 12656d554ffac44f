import './Lobby.css';
import type { PublicPart } from '#shared/board/publicPart.ts';
import { template } from '#shared/rules/phases.ts';
import type { WordKey } from '#shared/words/say.ts';
import { useSay } from '../../../i18n/language.tsx';
import { Wordmark } from '../../../parts/Wordmark.tsx';
import { useBoard } from '../../../store/BoardContext.tsx';
import { Lasso } from '../../../wall/Lasso.tsx';
import { Emphasis } from '../Emphasis.tsx';
import { Fit } from '../Fit.tsx';
import { JoinCode } from '../JoinCode.tsx';

const ALONE: readonly WordKey[] = ['screen.rule.oneIdea', 'screen.rule.alone'];
const TOPICS: readonly WordKey[] = ['screen.rule.oneTopic', 'screen.rule.thumbs'];
const OPEN_TOPICS: readonly WordKey[] = ['screen.rule.oneTopic', 'screen.rule.openTopics', 'screen.rule.thumbs'];

/** What the room should know before it starts: how it collects, and how it goes on. */
function rulesOf(part: PublicPart): readonly WordKey[] {
  const open = template(part).stages.some(({ phases }) => phases.some((phase) => phase.kind === 'solo' && phase.open));
  if (!open) return ALONE;
  return part.settings.collect === 'open' ? OPEN_TOPICS : TOPICS;
}

/** Before the start: what this is about, and how to come in. */
export function Lobby() {
  const say = useSay();
  const title = useBoard((part) => part.board.title);
  const { title: workshop, goal } = useBoard(template);
  const rules = useBoard(rulesOf);
  const present = useBoard((part) => part.progress.present);
  return (
    <main className="split lobby">
      <div className="split__paper">
        <p className="lobby__workshop">{say(workshop)}</p>
        <Fit className="lobby__words">
          <h1 className="voice-room" dir="auto">
            {title}
          </h1>
          <p className="lobby__goal">{say(goal)}</p>
          <ul className="lobby__rules">
            {rules.map((rule) => (
              <li key={rule}>{say(rule)}</li>
            ))}
          </ul>
        </Fit>
        <footer className="lobby__foot">
          <p>
            <Emphasis>{present > 0 ? say('screen.here', { n: present }) : say('screen.waiting')}</Emphasis>
            {present > 0 && <> {say('screen.waiting')}</>}
          </p>
          <Wordmark />
        </footer>
      </div>
      <div className="split__kraft lobby__kraft">
        <h2 className="voice-room">{say('screen.join')}</h2>
        <div className="lobby__ring">
          <Lasso seed="join" scale={2} />
          <JoinCode look="big" />
        </div>
        <p className="lobby__hint">{say('screen.join.hint')}</p>
      </div>
    </main>
  );
}
