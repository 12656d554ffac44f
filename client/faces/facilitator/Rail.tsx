import './Rail.css';
import type { PublicPart } from '#shared/board/publicPart.ts';
import { hasCanvas } from '#shared/canvas/hasCanvas.ts';
import { current, isOn, minutesOf, template } from '#shared/rules/phases.ts';
import { type PhaseSpec, phaseKey, type Stage } from '#shared/templates/template.ts';
import type { Say } from '#shared/words/say.ts';
import { useSay } from '../../i18n/language.tsx';
import { CheckIcon, PageIcon } from '../../parts/Icon.tsx';
import { Menu } from '../../parts/Menu.tsx';
import type { MenuItem } from '../../parts/MenuPanel.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';
import { canvasBoxesFilled } from './canvasBoxesFilled.ts';
import { PlannedEnd } from './PlannedEnd.tsx';

/** What the middle of the face shows: the running phase, the canvas, the minutes, or an earlier stage looked at without leaving. */
export type Looking =
  | { readonly at: 'phase' }
  | { readonly at: 'canvas' }
  | { readonly at: 'minutes' }
  | { readonly at: 'stage'; readonly stage: number };

/** The only place that shows position: stages, the phases of the running one, the canvas, the plan. */
export function Rail({ looking, look }: { looking: Looking; look: (at: Looking) => void }) {
  const say = useSay();
  const walk = useBoard((part) => part.walk);
  const part = useBoard((all) => all);
  const { stages } = template(part);
  const canvas = hasCanvas(template(part));
  const result = canvas ? 'canvas' : 'minutes';
  // A talk needs the room: the clock of the meeting stands in the tray meanwhile.
  const talks = looking.at === 'phase' && walk.status === 'running' && current(part).phase.kind === 'discuss';
  return (
    <nav
      className="rail"
      aria-label={say('rail.agenda')}
      data-narrow={looking.at === 'canvas' || looking.at === 'minutes' || talks || undefined}
    >
      <ol className="rail__stages">
        {stages.map((stage, at) => (
          <li key={stage.id} className="rail__stage" data-state={stageState(part, stage, at)}>
            <StageRow stage={stage} at={at} part={part} look={look} />
            {at === walk.stage && walk.status !== 'finished' && <Phases stage={stage} part={part} />}
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="rail__canvas"
        aria-current={looking.at === result ? 'page' : undefined}
        onClick={() => look(looking.at === result ? { at: 'phase' } : { at: result })}
      >
        <PageIcon size={18} />
        <span className="rail__words">{say(canvas ? 'rail.canvas' : 'rail.minutesPage')}</span>
        {canvas && <span className="rail__meta">{say('rail.canvas.filled', { n: canvasBoxesFilled(part) })}</span>}
      </button>
      <PlannedEnd />
    </nav>
  );
}

type StageState = 'to come' | 'current' | 'done' | 'skipped';

function stageState({ walk }: PublicPart, stage: Stage, at: number): StageState {
  if (walk.skipped.includes(stage.id)) return 'skipped';
  if (at === walk.stage && walk.status !== 'finished') return 'current';
  return at < walk.stage || walk.status === 'finished' ? 'done' : 'to come';
}

function stageMinutes(part: PublicPart, stage: Stage): number {
  return stage.phases
    .filter((phase) => isOn(part, phaseKey(stage, phase), phase))
    .reduce((sum, phase) => sum + minutesOf(part, { phase, key: phaseKey(stage, phase) }), 0);
}

function StageRow({
  stage,
  at,
  part,
  look,
}: {
  stage: Stage;
  at: number;
  part: PublicPart;
  look: (at: Looking) => void;
}) {
  const say = useSay();
  const { press } = useStep();
  const { walk } = part;
  const state = stageState(part, stage, at);
  const skipped = state === 'skipped';
  const running = walk.status === 'running';
  const items: MenuItem[] = [
    {
      id: 'go',
      label: say('rail.goToStage'),
      disabled: !running || at === walk.stage,
      onSelect: () => void press((step) => step('walk.goto', { at: walk.step, stage: at, phase: 0 })),
    },
    {
      id: 'look',
      label: say('rail.lookAtStage'),
      disabled: at >= walk.stage,
      onSelect: () => look({ at: 'stage', stage: at }),
    },
  ];
  if (stage.optional) {
    items.push({
      id: 'skip',
      label: say(skipped ? 'rail.unskip' : 'rail.skip'),
      divided: true,
      disabled: walk.status === 'finished',
      onSelect: () => void press((step) => step('stage.skip', { stage: stage.id, skip: !skipped })),
    });
  }
  const meta = skipped ? say('rail.skipped') : state === 'to come' ? metaOf(stage, part, say) : null;
  return (
    <Menu
      label={say(stage.title)}
      items={items}
      trigger={(props) => (
        <button
          type="button"
          className="rail__stage-row"
          aria-current={state === 'current' ? 'step' : undefined}
          {...props}
        >
          <span className="rail__number">{state === 'done' ? <CheckIcon size={18} /> : at + 1}</span>
          <span className="rail__words">{say(stage.title)}</span>
          {meta && <span className="rail__meta">{meta}</span>}
        </button>
      )}
    />
  );
}

const metaOf = (stage: Stage, part: PublicPart, say: Say): string =>
  stage.optional ? say('rail.optional') : say('rail.minutes', { n: stageMinutes(part, stage) });

function Phases({ stage, part }: { stage: Stage; part: PublicPart }) {
  const here = current(part);
  return (
    <ol className="rail__phases">
      {stage.phases.map((phase, at) => (
        <PhaseRow key={phase.id} stage={stage} phase={phase} at={at} part={part} isHere={phase.id === here.phase.id} />
      ))}
    </ol>
  );
}

function PhaseRow(props: { stage: Stage; phase: PhaseSpec; at: number; part: PublicPart; isHere: boolean }) {
  const { stage, phase, at, part, isHere } = props;
  const say = useSay();
  const { press } = useStep();
  const { walk } = part;
  const key = phaseKey(stage, phase);
  const on = isOn(part, key, phase);
  const state = !on ? 'off' : isHere ? 'current' : at < walk.phase || walk.status === 'finished' ? 'done' : 'to come';
  const items: MenuItem[] = [
    {
      id: 'go',
      label: say('rail.goToPhase'),
      disabled: walk.status !== 'running' || isHere || !on,
      onSelect: () => void press((step) => step('walk.goto', { at: walk.step, stage: walk.stage, phase: at })),
    },
  ];
  if (phase.optional) {
    items.push({
      id: 'switch',
      label: say(on ? 'rail.leaveOut' : 'rail.putIn'),
      divided: true,
      disabled: isHere && walk.status === 'running',
      onSelect: () => void press((step) => step('phase.switch', { phase: key, on: !on })),
    });
  }
  return (
    <li className="rail__phase" data-state={state}>
      <Menu
        label={say(phase.label)}
        items={items}
        trigger={(trigger) => (
          <button type="button" className="rail__phase-row" aria-current={isHere ? 'step' : undefined} {...trigger}>
            <span className="rail__dot">{state === 'done' && <CheckIcon size={12} />}</span>
            <span className="rail__words">{say(phase.label)}</span>
            <span className="rail__meta">{phaseMeta(phase, stage, part, say, on)}</span>
          </button>
        )}
      />
    </li>
  );
}

function phaseMeta(phase: PhaseSpec, stage: Stage, part: PublicPart, say: Say, on: boolean): string {
  if (!on) return say('rail.leftOut');
  if (phase.kind === 'vote') return say('rail.dotsEach', { n: part.settings.dots[stage.id]?.dots ?? phase.dots });
  if (phase.kind === 'weigh') return say('rail.oneToFive');
  if (phase.kind === 'elect') return say('rail.oneVote');
  return say('rail.minutes', { n: minutesOf(part, { phase, key: phaseKey(stage, phase) }) });
}
